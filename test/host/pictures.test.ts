import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { pictureType } from '../../generator/core/pictures.ts';
import { cleanSvg } from '../../generator/host/clean-svg.ts';
import { makePictures } from '../../generator/host/make-pictures.ts';
import { checkFiles, SOUND } from '../support/check-files.ts';
import { scratch } from '../support/run-cli.ts';

const folder = scratch();
afterAll(folder.remove);

/** A photo as a phone takes it: lying on its side, with the place where it was taken. */
function photo(width = 1200, height = 800): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#a33' } })
    .withExif({
      IFD0: { Make: 'MayAnh' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '11/1 32/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 53/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

const make = (bytes: Uint8Array, cache = 'cache') =>
  makePictures(new Map([['architecture/u/pictures/a', bytes]]), join(folder.root, cache));

describe('a photo', () => {
  test('stands upright, in several widths and formats, without what the camera noted', async () => {
    const source = await photo();
    const before = await sharp(source).metadata();
    expect(source.includes('MayAnh')).toBe(true);
    expect(before.orientation).toBe(6);
    expect(before.exif?.length).toBeGreaterThan(100);
    const { pictures, files, broken } = await make(source);
    expect(broken).toEqual([]);
    const [picture] = Object.values(pictures);
    expect(picture?.formats.map(({ type }) => type)).toEqual([
      'image/avif',
      'image/webp',
      'image/jpeg',
    ]);
    expect(picture && picture.height > picture.width).toBe(true);
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const { content } of files) {
      const { exif, xmp, iptc, orientation } = await sharp(content).metadata();
      expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
      expect(Buffer.from(content).includes('MayAnh')).toBe(false);
    }
  });

  test('is made once for the same bytes, and gives the same', async () => {
    const source = await photo(700, 500);
    const first = await make(source, 'once');
    const again = await make(source, 'once');
    expect(again).toEqual(first);
    expect(readdirSync(join(folder.root, 'once/.khung/pictures'))).toHaveLength(1);
    const other = await make(source, 'elsewhere');
    expect(other).toEqual(first);
  });

  test('that is broken is named, and the others are made', async () => {
    const sources = new Map<string, Uint8Array>([
      ['x/hong.jpg', (await photo()).subarray(0, 300)],
      ['x/tot.jpg', await photo(300, 200)],
    ]);
    const { pictures, broken } = await makePictures(sources, join(folder.root, 'mixed'));
    expect(broken).toEqual(['x/hong.jpg']);
    expect(Object.keys(pictures)).toEqual(['x/tot.jpg']);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<rect onclick="alert(1)"/>',
  '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)">x</div></foreignObject>',
  '<image href="https://evil.vn/x.png"/>',
  '<use href="https://evil.vn/x.svg#a"/>',
  '<use xlink:href="data:image/svg+xml,x"/>',
  '<a href="javascript:alert(1)"><text>x</text></a>',
  '<style>@import "https://evil.vn/x.css"; rect { fill: url(https://evil.vn) }</style>',
  '<rect style="fill:url(https://evil.vn/x)"/>',
  '<rect style="fill:u\\rl(https://evil.vn/x)"/>',
  '<rect fill="url(//evil.vn#a)"/>',
  '<rect fill="url( \'https://evil.vn\' )"/>',
  '<animate attributeName="href" to="javascript:alert(1)"/>',
  '<set attributeName="onload" to="alert(1)"/>',
  '<iframe src="https://evil.vn"/>',
  '<text><![CDATA[<script>alert(1)</script>]]></text>',
];

describe('a drawing in SVG', () => {
  test.each(HOSTILE)('%s loads and runs nothing', (part) => {
    const svg = cleanSvg(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY e "x">]>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert(1)">${part}<path d="M0 0h9"/></svg>`);
    expect(svg).not.toMatch(
      /evil|<script|javascript:|\son\w+=|foreignObject|<style|ENTITY|<image/i,
    );
    expect(svg).toContain('d="M0 0h9"');
  });

  test('keeps what draws it', () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><linearGradient id="a"><stop offset="1" stop-color="#fff"></stop></linearGradient></defs><rect fill="url(#a)" style="stroke:#000"></rect><use href="#a"></use><text x="1">Sơ đồ &amp; hình</text></svg>`;
    expect(cleanSvg(svg)).toBe(svg);
  });

  test('becomes a picture with its size', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120"><path d="M0 0"/></svg>';
    const { pictures } = await make(new TextEncoder().encode(svg), 'svg');
    expect(Object.values(pictures)[0]).toMatchObject({ width: 320, height: 120 });
  });
});

describe('a check of pictures', () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  const found = (
    file: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    alt = '{vi: A, en: A}',
  ) => {
    const agency = `so: {name: Sở, side: government, sources: [s], pictures: [{file: "${file}", alt: ${alt}}]}`;
    const all = { ...SOUND, 'architecture/u/agencies.yaml': `${agency}\n`, ...files };
    return checkFiles(all).findings.filter(({ path }) => path.includes('so'));
  };
  const inFolder = 'architecture/u/pictures/a.png';

  test('is content with one that is there, whatever its ending', () => {
    expect(found('a.png', { [inFolder]: PNG })).toEqual([]);
  });

  test.each([
    ['picture-missing', 'a.png', {}],
    ['picture-missing', 'A.png', { [inFolder]: PNG }],
    ['picture-of-other-type', 'a.png', { [inFolder]: '<html></html>' }],
    ['picture-too-large', 'a.png', { [inFolder]: `<svg>${' '.repeat(1_100_000)}</svg>` }],
  ] as const)('says %s at its line', (rule, file, files) => {
    const [finding] = found(file, files as Readonly<Record<string, string | Uint8Array>>);
    expect(finding?.rule).toBe(rule);
    expect([finding?.file, finding?.line]).toEqual(['architecture/u/agencies.yaml', 1]);
  });

  test.each(['../../units.yaml', '/etc/passwd', '.hidden.png', 'a/../../b.png'])(
    'never leaves the folder: %s',
    (file) => {
      expect(found(file, {}).length).toBeGreaterThan(0);
      expect(found(file, {}).some(({ rule }) => rule.startsWith('picture'))).toBe(false);
    },
  );

  test('asks for a description in both languages', () => {
    expect(found('a.png', { [inFolder]: PNG }, '{vi: A}').length).toBeGreaterThan(0);
  });
});

test('a type is told by content', () => {
  const of = (text: string) => pictureType(Buffer.from(text, 'latin1'));
  expect(of('RIFF0000WEBPVP8 ')).toBe('webp');
  expect(of('\xff\xd8\xff\xe0')).toBe('jpeg');
  expect(of('<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="">')).toBe('svg');
  expect(of('<html><svg>')).toBeUndefined();
  expect(of('')).toBeUndefined();
});
