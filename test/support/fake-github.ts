import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly auth: string | undefined;
  readonly body: unknown;
};

/** What the pretended GitHub has. */
export type GithubState = {
  pulls: unknown[];
  files: { readonly filename: string }[];
  artifacts: { id: number; name: string; size_in_bytes: number; expired?: boolean }[];
  archive: Uint8Array;
  comments: { id: number; body: string; user: { login: string } }[];
  issues: Issue[];
};

export type Issue = {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  user: { login: string };
  pull_request?: object;
};

const BOT = { login: 'github-actions[bot]' };

/** GitHub's API as far as publishing asks it, on loopback; every request is kept. */
export async function fakeGithub(state: GithubState) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '', headers } = request;
      const path = url.replace(/^\/repos\/tinh\/kho/, '');
      asked.push({ method, path, auth: headers.authorization, body });
      if (path.endsWith('/zip')) {
        response.writeHead(302, { location: `http://localhost:${port()}/blob` }).end();
      } else if (path === '/blob') response.end(state.archive);
      else response.writeHead(200).end(JSON.stringify(answer(state, method, path, body)));
    });
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  return { url: `http://127.0.0.1:${port()}`, asked, close: () => server.close() };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
}

function answer(state: GithubState, method: string, path: string, body: unknown): unknown {
  const text = (body as { body?: string } | undefined)?.body ?? '';
  if (method === 'POST' && path.includes('/comments')) {
    state.comments.push({ id: 900 + state.comments.length, body: text, user: BOT });
    return {};
  }
  if (method === 'POST' && path === '/issues') {
    const { title } = body as { title: string };
    const number = 40 + state.issues.length;
    state.issues.push({ number, title, body: text, state: 'open', user: BOT });
    return {};
  }
  if (method === 'PATCH') {
    const comment = state.comments.find(({ id }) => path.endsWith(`/comments/${id}`));
    if (comment) comment.body = text;
    const issue = state.issues.find(({ number }) => path === `/issues/${number}`);
    if (issue) Object.assign(issue, body);
    return {};
  }
  if (path.startsWith('/issues?')) return page(state.issues, path);
  if (path.startsWith('/pulls?')) return state.pulls;
  if (path.includes('/files?')) return page(state.files, path);
  if (path.includes('/artifacts?')) return { artifacts: state.artifacts };
  return path.includes('/comments?') ? page(state.comments, path) : {};
}

function page<T>(all: readonly T[], path: string): readonly T[] {
  const at = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1) - 1;
  return all.slice(at * 100, at * 100 + 100);
}
