/**
 * The thread that writes the files of a site, while the main one renders: creating a file costs
 * as much as rendering a page. Started by file-writer.ts.
 */
import { parentPort } from 'node:worker_threads';
import { type Batch, createBatchWriter, type Done } from './write-batch.ts';

const writeBatch = createBatchWriter();

parentPort?.on('message', (batch: Batch) => {
  const failure = writeBatch(batch);
  const done: Done = failure ? { bytes: batch.bytes, failure } : { bytes: batch.bytes };
  parentPort?.postMessage(done, [batch.bytes.buffer]);
});
