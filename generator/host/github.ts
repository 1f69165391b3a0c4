import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What GitHub Actions tells a job by its environment; `missing` names what it did not tell. */
export type GithubJob = {
  /** `https://api.github.com`, without a slash at the end. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** The event that started the job, as it was sent. */
  readonly event: unknown;
};

/** GitHub refused, did not answer, or sent more than was asked for. */
export class GithubError extends Error {}

const PATIENCE_MS = 60_000;
/** Lists of pull requests, artifacts and comments are far smaller. */
const MOST_JSON = 20_000_000;

export function githubJob(): GithubJob | { readonly missing: string } {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_EVENT_PATH } = process.env;
  if (!GITHUB_TOKEN) return { missing: 'GITHUB_TOKEN' };
  if (!/^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY ?? '')) return { missing: 'GITHUB_REPOSITORY' };
  const event = eventIn(GITHUB_EVENT_PATH ?? '');
  if (event === undefined) return { missing: 'GITHUB_EVENT_PATH' };
  const api = (GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
  return { api, repository: GITHUB_REPOSITORY as string, token: GITHUB_TOKEN, event };
}

function eventIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Asks `/repos/OWNER/NAME` + path; the answer is JSON from outside and is to be read with care. */
export async function askGithub(
  job: GithubJob,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await send(urlOf(job, path), {
    method,
    headers: headersOf(job),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new GithubError(`${method} ${path}: HTTP ${response.status}`);
  const text = new TextDecoder().decode(await bytesOf(response, MOST_JSON));
  try {
    return JSON.parse(text);
  } catch {
    throw new GithubError(`${method} ${path}: no JSON`);
  }
}

/** A file of at most `limit` bytes. The token is not sent on to where GitHub keeps its files. */
export async function downloadGithub(
  job: GithubJob,
  path: string,
  limit: number,
): Promise<Uint8Array> {
  const first = await send(urlOf(job, path), { headers: headersOf(job), redirect: 'manual' });
  const to = first.headers.get('location');
  const response = to === null ? first : await send(to, { redirect: 'error' });
  if (!response.ok) throw new GithubError(`GET ${path}: HTTP ${response.status}`);
  return bytesOf(response, limit);
}

/** As GitHub takes SARIF: gzip, then base64. */
export function packed(text: string): string {
  return gzipSync(text).toString('base64');
}

function urlOf({ api, repository }: GithubJob, path: string): string {
  return `${api}/repos/${repository}${path}`;
}

function headersOf({ token }: GithubJob): Record<string, string> {
  return {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'user-agent': 'khung',
    'x-github-api-version': '2022-11-28',
  };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    const cause = (error as Error).cause;
    throw new GithubError(cause instanceof Error ? cause.message : String(error));
  }
}

async function bytesOf(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new GithubError(`more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
