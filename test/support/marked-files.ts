import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { MARKER } from './marked-workspace.ts';
import { readZip } from './read-zip.ts';

/** What a file holds: with accents or without, encoded, and with whatever is packed in it. */
function textsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const packed =
    bytes[0] === 0x50 && bytes[1] === 0x4b
      ? readZip(bytes).flatMap(({ name, text }) => [name, text])
      : [];
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes).toString()] : [];
  const text = bytes.toString();
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '');
  return [text, folded, decoded(text), ...inBase64(text), ...packed, ...zipped];
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (code) =>
    Buffer.from(code.replaceAll('%', ''), 'hex').toString(),
  );
}

function inBase64(text: string): string[] {
  return (text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? []).map((code) =>
    Buffer.from(code, 'base64').toString(),
  );
}

/** Files and folders below one that hold a marker, in their names or in any byte, and where. */
export function markedFiles(root: string): string[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return paths.flatMap((path) => {
    if (MARKER.test(path)) return [`name: ${path}`];
    const file = join(root, path);
    if (!statSync(file).isFile()) return [];
    const found = textsOf(file)
      .map((text) => MARKER.exec(text))
      .find((each) => each !== null);
    const at = found?.index ?? 0;
    return found ? [`${path}: ${found.input.slice(Math.max(0, at - 80), at + 60)}`] : [];
  });
}
