import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { projectRoot } from './our-files.ts';

export type Place = { readonly line: number; readonly character: number };

export type Completion = {
  readonly label: string;
  readonly insertText?: string;
  readonly sortText?: string;
  readonly textEdit?: { readonly newText: string };
  readonly documentation?: string | { readonly value: string };
};

export type Complaint = { readonly message: string; readonly range: { readonly start: Place } };

/** A real yaml-language-server, told the settings that stand in the workspace itself. */
export type Editor = {
  /** Opens a file, with this text instead of its own if given, and answers what is wrong with it. */
  readonly open: (path: string, text?: string) => Promise<readonly Complaint[]>;
  readonly complete: (path: string, at: Place) => Promise<readonly Completion[]>;
  readonly hover: (path: string, at: Place) => Promise<string>;
  readonly schemasChanged: (paths: readonly string[]) => Promise<void>;
  /** Ends the server, by its process. */
  readonly close: () => Promise<void>;
  /** What the server wanted to fetch from elsewhere; it was given none of it. */
  readonly wanted: readonly string[];
};

/** Starts the server on a workspace, as an editor that read its .vscode/settings.json would. */
export async function startEditor(root: string): Promise<Editor> {
  const main = join(projectRoot, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const server = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  process.once('exit', () => server.kill());
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const wanted: string[] = [];
  const heard = listen(connection, root, wanted);
  connection.listen();
  await initialize(connection, root);
  const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
  let version = 0;
  return {
    open: (path, text = readFileSync(join(root, path), 'utf8')) => {
      const uri = uriOf(path);
      const said = heard(uri);
      version += 1;
      const textDocument = { uri, languageId: 'yaml', version, text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
      return said;
    },
    complete: async (path, position) => {
      const params = { textDocument: { uri: uriOf(path) }, position };
      const list = await connection.sendRequest('textDocument/completion', params);
      return (list as { items: Completion[] }).items;
    },
    hover: async (path, position) => {
      const params = { textDocument: { uri: uriOf(path) }, position };
      const hover = await connection.sendRequest('textDocument/hover', params);
      return (hover as { contents: { value: string } } | null)?.contents.value ?? '';
    },
    schemasChanged: async (paths) => {
      const changes = paths.map((path) => ({ uri: uriOf(path), type: 2 }));
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    close: () => close(connection, server),
    wanted,
  };
}

/** Answers what the server asks of its editor; returns how to wait for a file's diagnostics. */
function listen(connection: MessageConnection, root: string, wanted: string[]) {
  const waiting = new Map<string, (found: readonly Complaint[]) => void>();
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => sectionOf(settings, section)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('vscode/content', (uri: string) => {
    wanted.push(uri);
    throw new Error('no network');
  });
  connection.onRequest('custom/schema/request', () => []);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Complaint[] }) => {
      waiting.get(uri)?.(diagnostics);
      waiting.delete(uri);
    },
  );
  return (uri: string) =>
    new Promise<readonly Complaint[]>((resolve) => {
      waiting.set(uri, resolve);
    });
}

/** `yaml` of `{"yaml.schemas": …, "yaml.format.enable": …}`, as VS Code hands it to a server. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): unknown {
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    const [first, ...rest] = key.split('.');
    if (first !== section) continue;
    let inner = found;
    for (const step of rest.slice(0, -1)) {
      inner[step] ??= {};
      inner = inner[step] as Record<string, unknown>;
    }
    inner[rest.at(-1) as string] = value;
  }
  return found;
}

async function initialize(connection: MessageConnection, root: string): Promise<void> {
  const uri = pathToFileURL(root).href;
  const markdown = ['markdown', 'plaintext'];
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'workspace' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: markdown, snippetSupport: true } },
        hover: { contentFormat: markdown },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification('initialized', {});
}

async function close(connection: MessageConnection, server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  connection.dispose();
  server.kill();
  await ended;
}
