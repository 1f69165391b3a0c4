import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createFileWriter } from '../../generator/host/file-writer.ts';
import { writeBeside } from '../../generator/host/write-beside.ts';
import { scratch } from '../support/run-cli.ts';

/** Longer than what is written at once, with signs of one to four bytes at every place of a cut. */
const LONG = 'aễ–😀'.repeat(500_000);

describe('texts longer than what is written at once', () => {
  const folder = scratch({});
  afterAll(folder.remove);

  test('arrive whole, as one text or in pieces', () => {
    const path = join(folder.root, 'kept');
    expect(writeBeside(path, LONG)).toBeUndefined();
    expect(readFileSync(path, 'utf8') === LONG).toBe(true);
    expect(writeBeside(path, ['đầu\n', LONG, '', '\ncuối'])).toBeUndefined();
    expect(readFileSync(path, 'utf8') === `đầu\n${LONG}\ncuối`).toBe(true);
  });

  test('arrive whole among the files of a site, each with its length told', async () => {
    const writer = createFileWriter();
    const files = [LONG, 'ngắn', LONG.slice(0, 1_000_000), new TextEncoder().encode(LONG)];
    const lengths = files.map((content, at) => writer.add(join(folder.root, `${at}`), content));
    writer.link(join(folder.root, 'same'), join(folder.root, '1'));
    await writer.room();
    await writer.finish();
    files.forEach((content, at) => {
      const bytes = Buffer.from(content);
      expect(lengths[at]).toBe(bytes.length);
      expect(readFileSync(join(folder.root, `${at}`)).equals(bytes)).toBe(true);
    });
    expect(readFileSync(join(folder.root, 'same'), 'utf8')).toBe('ngắn');
  });
});
