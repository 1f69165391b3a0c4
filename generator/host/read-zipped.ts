import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of the list may be followed by a comment of at most so many bytes. */
const LONGEST_COMMENT = 0xffff;

export type Unzipped = { readonly bytes: Uint8Array } | { readonly fault: string };

/**
 * The one file of a zip that must hold that file and nothing else. Nothing is written anywhere, the
 * stated sizes are not believed, and what unpacks to more than `limit` bytes is refused: the archive
 * may come from whoever wants to do harm.
 */
export function readZipped(archive: Uint8Array, name: string, limit: number): Unzipped {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return readOnly(zip, name, limit);
  } catch (error) {
    return { fault: (error as NodeJS.ErrnoException).code ?? 'malformed' };
  }
}

function readOnly(zip: Buffer, name: string, limit: number): Unzipped {
  const end = endOf(zip);
  if (end === undefined) return { fault: 'no zip' };
  const entries = zip.readUInt16LE(end + 10);
  if (entries !== 1) return { fault: `${entries} files instead of one` };
  const at = zip.readUInt32LE(end + 16);
  if (zip.readUInt32LE(at) !== ENTRY) return { fault: 'malformed' };
  const nameLength = zip.readUInt16LE(at + 28);
  if (zip.toString('utf8', at + 46, at + 46 + nameLength) !== name)
    return { fault: 'another file' };
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL) return { fault: 'malformed' };
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
  const method = zip.readUInt16LE(at + 10);
  if (method === 0) return packed.length > limit ? { fault: 'too large' } : { bytes: packed };
  if (method !== 8) return { fault: 'packed in an unknown way' };
  return { bytes: inflateRawSync(packed, { maxOutputLength: limit }) };
}

function endOf(zip: Buffer): number | undefined {
  const least = Math.max(0, zip.length - 22 - LONGEST_COMMENT);
  for (let at = zip.length - 22; at >= least; at--) if (zip.readUInt32LE(at) === END) return at;
  return undefined;
}
