import { inflateRawSync } from 'node:zlib';

export type ZipEntry = { readonly name: string; readonly time: number; readonly text: string };

/** Entries of a zip as its directory lists them, with their MS-DOS time: a reader of its own. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries: ZipEntry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    const name = buffer.readUInt16LE(at + 28);
    entries.push(readEntry(buffer, at, name));
    at += 46 + name + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(buffer: Buffer, at: number, length: number): ZipEntry {
  const name = buffer.toString('utf8', at + 46, at + 46 + length);
  const local = buffer.readUInt32LE(at + 42);
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
  const data = buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
  return { name, time: buffer.readUInt32LE(local + 10), text: data.toString('utf8') };
}
