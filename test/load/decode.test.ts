import { describe, expect, test } from 'vitest';
import { checkAgencies } from '../support/loaded.ts';

const TEXT = 'so:\n  name: Sở Thông tin\n  side: government\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, swap: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (char) => char.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((u) => (swap ? [u >> 8, u & 255] : [u & 255, u >> 8])));
}

describe('a file in another encoding is an error, and is read all the same', () => {
  test.each([
    ['UTF-8 with byte order mark', utf8(`\ufeff${TEXT}`), 'utf8-bom'],
    ['UTF-16 LE', utf16(TEXT, false, true), 'utf-16'],
    ['UTF-16 BE', utf16(TEXT, true, true), 'utf-16'],
    ['UTF-16 LE without mark', utf16(TEXT, false, false), 'utf-16'],
    ['UTF-16 BE without mark', utf16(TEXT, true, false), 'utf-16'],
  ])('%s', (_, bytes, code) => {
    const { entities, said } = checkAgencies(bytes);
    expect(said).toEqual([`${code} architecture/u/agencies.yaml:1:1-1:1`]);
    expect(entities[0]?.data.name).toBe('Sở Thông tin');
  });

  test('bytes that are not UTF-8, at their place', () => {
    const bytes = utf8(TEXT);
    bytes[bytes.indexOf('T'.charCodeAt(0))] = 0xcc;
    const { keys, said } = checkAgencies(bytes);
    expect(said).toEqual(['invalid-utf8 architecture/u/agencies.yaml:2:12-2:12']);
    expect(keys).toEqual(['agency:u/so']);
  });
});

describe('text that is not composed (NFD)', () => {
  const nfd = 'Sở'.normalize('NFD');

  test('in a value: said, and composed in the data', () => {
    const { entities, said } = checkAgencies(`so:\n  name: ${nfd}\n  side: government\n`);
    expect(said).toEqual(['not-nfc architecture/u/agencies.yaml:2:9-2:13']);
    expect(entities[0]?.data.name).toBe('Sở');
  });

  test('in an id: also no valid id, but the record keeps a name', () => {
    const { keys, codes } = checkAgencies(`${nfd}: {name: Sở, side: government}\n`);
    expect(codes).toEqual(['not-nfc', 'bad-id']);
    expect(keys).toEqual(['agency:u/so']);
  });

  test('in the key of a field', () => {
    const key = 'ghi-chú'.normalize('NFD');
    const { codes } = checkAgencies(`so: {name: Sở, side: government, "${key}": x}\n`);
    expect(codes).toEqual(['not-nfc', 'unknown-field']);
  });
});
