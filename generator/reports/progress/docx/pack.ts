import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Day, isoDay } from '../../../core/day.ts';
import { dosDate } from '../../../core/dos-date.ts';
import { escapeXml } from './layout.ts';
import { putTables } from './table-xml.ts';

/** What the properties of the file say. */
export type Properties = { readonly title: string; readonly day: Day };

/**
 * The document with its tables as the bytes of a .docx. The libraries stamp the clock into the
 * properties and into every entry of the zip; both are given the day of the report instead, so that
 * the same report is the same file.
 */
export async function packDocument(
  document: Document,
  tables: readonly string[],
  given: Properties,
): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const text = strFromU8(files[DOCUMENT] as Uint8Array);
  files[DOCUMENT] = strToU8(putTables(text, tables));
  files['docProps/core.xml'] = strToU8(coreProperties(given));
  return stampZip(zipSync(files), given.day);
}

const DOCUMENT = 'word/document.xml';

function coreProperties({ title, day }: Properties): string {
  const when = `${isoDay(day)}T00:00:00Z`;
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Khung</dc:creator><cp:lastModifiedBy>Khung</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `${stamp('created')}${stamp('modified')}</cp:coreProperties>`,
  ].join('');
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/** Writes the day as the time of every entry, into the directory of the zip and before each file. */
export function stampZip(bytes: Uint8Array, day: Day): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const stamp = dosDate(day);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('not a zip directory');
    view.setUint32(at + 12, stamp, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + (name as number) + (extra as number) + (comment as number);
  }
  return bytes;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error('not a zip');
}
