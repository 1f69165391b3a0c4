/** What a zip says of one file: the lengths are bytes, `at` is where its local record starts. */
export type ZipEntry = {
  readonly name: string;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  /** Whether it is deflated or as it is. */
  readonly deflated: boolean;
};

/** From here on a field of two or four bytes says: look among those of eight. */
const MOST_16 = 0xffff;
const MOST_32 = 0xffffffff;
const UTF8_NAMES = 0x0800;
const PLAIN = 20;
const ZIP64 = 45;
/** Written on Unix: a file that all may read and its owner may write. */
const MADE_BY_UNIX = 3 << 8;
const MODE = (0o100644 << 16) >>> 0;

/** The record before the bytes of a file. One file must be below 4 GB; the zip as a whole need not. */
export function localRecord(entry: Omit<ZipEntry, 'at'>, date: number): Buffer {
  const name = Buffer.from(entry.name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50);
  head.writeUInt16LE(PLAIN, 4);
  writeFacts(head, 6, entry, date);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

/** The record of a file in the directory at the end. */
export function centralRecord(entry: ZipEntry, date: number): Buffer {
  const name = Buffer.from(entry.name);
  const isFar = entry.at >= MOST_32;
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50);
  head.writeUInt16LE(MADE_BY_UNIX | (isFar ? ZIP64 : PLAIN), 4);
  head.writeUInt16LE(isFar ? ZIP64 : PLAIN, 6);
  writeFacts(head, 8, entry, date);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(isFar ? 12 : 0, 30);
  head.writeUInt32LE(MODE, 38);
  head.writeUInt32LE(isFar ? MOST_32 : entry.at, 42);
  return Buffer.concat(isFar ? [head, name, farPlace(entry.at)] : [head, name]);
}

/** Flags, method, date, checksum and lengths stand in both records in the same order. */
function writeFacts(
  head: Buffer,
  from: number,
  { deflated, crc, packed, size }: Omit<ZipEntry, 'at'>,
  date: number,
): void {
  head.writeUInt16LE(UTF8_NAMES, from);
  head.writeUInt16LE(deflated ? 8 : 0, from + 2);
  head.writeUInt32LE(date, from + 4);
  head.writeUInt32LE(crc, from + 8);
  head.writeUInt32LE(packed, from + 12);
  head.writeUInt32LE(size, from + 16);
}

function farPlace(at: number): Buffer {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(at), 4);
  return extra;
}

/** What ends a zip: where its directory is, how many files it has, and a comment in ASCII. */
export function endRecords(count: number, start: number, end: number, comment: string): Buffer {
  const isLarge = count >= MOST_16 || start >= MOST_32 || end - start >= MOST_32;
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50);
  tail.writeUInt16LE(Math.min(count, MOST_16), 8);
  tail.writeUInt16LE(Math.min(count, MOST_16), 10);
  tail.writeUInt32LE(Math.min(end - start, MOST_32), 12);
  tail.writeUInt32LE(Math.min(start, MOST_32), 16);
  tail.writeUInt16LE(comment.length, 20);
  const said = Buffer.from(comment, 'latin1');
  return Buffer.concat(isLarge ? [largeEnd(count, start, end), tail, said] : [tail, said]);
}

/** The end of a zip with more than 65,534 files or 4 GB (ZIP64), and where to find it. */
function largeEnd(count: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(76);
  bytes.writeUInt32LE(0x06064b50);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(MADE_BY_UNIX | ZIP64, 12);
  bytes.writeUInt16LE(ZIP64, 14);
  bytes.writeBigUInt64LE(BigInt(count), 24);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(end - start), 40);
  bytes.writeBigUInt64LE(BigInt(start), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(end), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}
