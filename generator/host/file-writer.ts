import { Worker } from 'node:worker_threads';
import { type Batch, createBatchWriter, type Done, type Failure } from './write-batch.ts';

/** Writes many new files; what fails is told by `room` and `finish`. */
export type FileWriter = {
  /** Takes a file to write at a full path and returns its length in bytes. */
  readonly add: (path: string, content: string | Uint8Array) => number;
  /** Takes a file that is to be the same as another, which was added or is there already. */
  readonly link: (path: string, like: string) => void;
  /** Something to wait for when more was added than is written; rejects with a failure. */
  readonly room: () => Promise<void> | undefined;
  /** Resolves when all is written; rejects with a failure. The writer is then closed. */
  readonly finish: () => Promise<void>;
  /** Ends without writing what is left. */
  readonly close: () => Promise<void>;
};

/** Handing a batch over costs as much as writing two files, whatever its size. */
const BATCH = 1024 * 1024;
/** So many bytes may be under way before `room` asks to wait. */
const MOST = 4 * BATCH;
/** A batch of links takes about as long as one of files. */
const MOST_LINKS = 500;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const WIDEST = 3;

/**
 * Collects files into batches and hands each full one to a thread. What does not even fill one
 * batch is written in place: for a small site a thread would take longer to start than to write.
 */
export function createFileWriter(): FileWriter {
  const thread = createThread();
  let batch = newBatch(BATCH);
  const start = (least: number) => {
    if (batch.files.length > 0 || batch.links.length > 0) thread.send(batch);
    batch = newBatch(Math.max(BATCH, least), thread.spare());
  };
  return {
    add: (path, content) => {
      const most = roomFor(content);
      if (batch.end + most > batch.bytes.length) start(most);
      return fill(batch, path, content);
    },
    link: (path, like) => {
      if (batch.links.push([path, like]) >= MOST_LINKS) start(BATCH);
    },
    room: thread.room,
    finish: async () => {
      if (thread.started()) thread.send(batch);
      else thread.fail(createBatchWriter()(sealed(batch)));
      await thread.idle();
      await thread.close();
    },
    close: thread.close,
  };
}

/** Bytes that will do for a content; counted only where guessing would take much more. */
function roomFor(content: string | Uint8Array): number {
  if (typeof content !== 'string') return content.length;
  const most = content.length * WIDEST;
  return most > BATCH ? Buffer.byteLength(content, 'utf8') : most;
}

type OpenBatch = {
  files: [string, number][];
  links: [string, string][];
  bytes: Buffer<ArrayBuffer>;
  end: number;
};

function newBatch(size: number, spare?: Buffer<ArrayBuffer>): OpenBatch {
  const bytes = spare && spare.length >= size ? spare : Buffer.from(new ArrayBuffer(size));
  return { files: [], links: [], bytes, end: 0 };
}

function fill(batch: OpenBatch, path: string, content: string | Uint8Array): number {
  const { bytes, end } = batch;
  const length =
    typeof content === 'string' ? bytes.write(content, end, 'utf8') : copy(content, bytes, end);
  batch.end = end + length;
  batch.files.push([path, batch.end]);
  return length;
}

function copy(content: Uint8Array, bytes: Buffer, end: number): number {
  bytes.set(content, end);
  return content.length;
}

function sealed({ files, links, bytes }: OpenBatch): Batch {
  return { files, links, bytes };
}

/** The writing thread: started by its first batch, idle when every batch has come back. */
function createThread() {
  let worker: Worker | undefined;
  let failure: Failure | undefined;
  let under = 0;
  const spares: Buffer<ArrayBuffer>[] = [];
  let wake = () => {};

  const take = ({ bytes, failure: failed }: Done) => {
    under -= bytes.length;
    failure ??= failed;
    if (bytes.length === BATCH) spares.push(Buffer.from(bytes.buffer));
    wake();
  };
  const begin = () => {
    const begun = new Worker(new URL('./writer-thread.ts', import.meta.url));
    begun.on('message', take);
    begun.on('error', ({ message }: Error) => {
      failure ??= { code: 'unknown', message };
      under = 0;
      wake();
    });
    return begun;
  };
  const until = async (most: number): Promise<void> => {
    while (under > most && !failure) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure) throw Object.assign(new Error(failure.message), { code: failure.code });
  };
  return {
    started: () => worker !== undefined,
    send: (batch: OpenBatch) => {
      worker ??= begin();
      under += batch.bytes.length;
      worker.postMessage(sealed(batch), [batch.bytes.buffer]);
    },
    spare: () => spares.pop(),
    fail: (failed: Failure | undefined) => {
      failure ??= failed;
    },
    room: () => (under > MOST || failure ? until(MOST) : undefined),
    idle: () => until(0),
    close: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}
