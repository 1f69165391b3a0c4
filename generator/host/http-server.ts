import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersOf, OTHER_FILES } from '../core/site-headers.ts';

/** An answer to a request for a path. */
export type Reply = {
  readonly status: 200 | 301 | 404 | 500;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Where to look instead, with 301. */
  readonly location?: string;
  /** Tells versions apart, so that an unchanged one is not sent again. */
  readonly etag?: string;
  /** In place of those that the site has. */
  readonly headers?: Readonly<Record<string, string>>;
};

export type ServerOptions = {
  /** The port; with `orNext` the next free one when it is taken. */
  readonly port: number;
  readonly orNext: boolean;
  /** Gets the decoded path, always with a leading slash and without `..`. */
  readonly respond: (path: string) => Reply | Promise<Reply>;
  /** Path of the stream of events, and what the last event said. */
  readonly events?: { readonly path: string; readonly last: () => string };
};

export type RunningServer = {
  /** Address with a slash at the end. */
  readonly url: string;
  /** Sends the last event to every open page. */
  readonly notify: () => void;
  readonly close: () => void;
};

const TRIES = 20;
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Serves on loopback only. Rejects with the system's error when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void handle(request, response, options, pages).catch(() => response.destroy());
  });
  const port = await listen(server, options.port, options.orNext ? TRIES : 1);
  return {
    url: `http://127.0.0.1:${port}/`,
    notify: () => {
      for (const page of pages) page.write(eventOf(options));
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  for (let left = tries; ; left--) {
    try {
      await listenOnce(server, port + tries - left);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (left === 1 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

function listenOnce(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
  pages: Set<ServerResponse>,
): Promise<void> {
  const path = readPath(request);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  if (path === undefined) return refuse(response, 400);
  if (path === options.events?.path) return openEvents(response, options, pages);
  send(request, response, path, await options.respond(path));
}

/**
 * The path that is asked for; undefined when it is malformed, leads upwards or comes by a foreign
 * host name, as it does when a page elsewhere tries to read this computer's servers.
 */
function readPath({ url = '/', headers }: IncomingMessage): string | undefined {
  if (!OWN_NAMES.has(headers.host?.replace(/:\d+$/, '') ?? '')) return undefined;
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] as string);
    return /^(?!.*(?:\/\.\.?(?:\/|$)|[\\\0]))\//s.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
}

function openEvents(
  response: ServerResponse,
  options: ServerOptions,
  pages: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(`retry: 300\n${eventOf(options)}`);
  pages.add(response);
  response.on('close', () => pages.delete(response));
}

function eventOf({ events }: ServerOptions): string {
  return `data: ${events?.last()}\n\n`;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  reply: Reply,
): void {
  const headers: Record<string, string> = {
    ...headersOf(path),
    'Content-Type': reply.type,
    ...reply.headers,
  };
  // What is missing today may be there tomorrow.
  if (reply.status === 404) headers['Cache-Control'] = OTHER_FILES.cache;
  if (reply.location) headers.Location = reply.location;
  if (reply.etag) headers.ETag = reply.etag;
  if (reply.etag && request.headers['if-none-match'] === reply.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  headers['Content-Length'] = String(Buffer.byteLength(reply.body));
  response.writeHead(reply.status, headers);
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}
