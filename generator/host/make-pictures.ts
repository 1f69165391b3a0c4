import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../core/compare.ts';
import { MOST_PIXELS, type Picture, type PictureType, pictureType } from '../core/pictures.ts';
import { cleanSvg } from './clean-svg.ts';
import { digest as digestOf } from './digest.ts';

/** Pictures by the path of their source, and the files of the site that they need. */
export type MadePictures = {
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly files: readonly { readonly file: string; readonly content: Uint8Array }[];
  /** Paths of what could not be decoded. */
  readonly broken: readonly string[];
};

type Made = {
  readonly picture: Picture;
  readonly files: readonly { readonly file: string; readonly content: Uint8Array }[];
};

/** Widths that screens ask for; a smaller source is not enlarged. */
const WIDTHS = [480, 960, 1600];
/** Where pictures are kept, within the workspace. */
const CACHE = '.khung/pictures';
/** Part of the cache's name: raise it when what is made of the same bytes changes. */
const RECIPE = 1;

/**
 * Makes responsive pictures without anything that the camera noted (place, time, device), upright.
 * Kept under .khung/ of the workspace by the digest of the source, so that each is made once. The libraries are loaded
 * only when there is a picture. The same source gives the same bytes as long as the version of sharp
 * does not change.
 */
export async function makePictures(
  sources: ReadonlyMap<string, Uint8Array>,
  root: string,
): Promise<MadePictures> {
  const cache = join(root, CACHE);
  const pictures: Record<string, Picture> = {};
  const files = new Map<string, Uint8Array>();
  const broken: string[] = [];
  for (const [path, bytes] of [...sources].sort(([a], [b]) => compare(a, b))) {
    const made = await cached(bytes, cache).catch(() => undefined);
    if (!made) {
      broken.push(path);
      continue;
    }
    pictures[path] = made.picture;
    for (const { file, content } of made.files) files.set(file, content);
  }
  return { pictures, files: [...files].map(([file, content]) => ({ file, content })), broken };
}

async function cached(bytes: Uint8Array, cache: string): Promise<Made> {
  const digest = digestOf(bytes);
  const folder = join(cache, `${RECIPE}-${digest}`);
  if (!existsSync(folder)) keep(folder, await make(bytes, pictureType(bytes), digest));
  const picture = JSON.parse(readFileSync(join(folder, 'picture.json'), 'utf8')) as Picture;
  const names = picture.formats.flatMap((format) => format.files.map(({ file }) => file));
  return { picture, files: names.map((file) => ({ file, content: read(folder, file) })) };
}

function read(folder: string, file: string): Uint8Array {
  return readFileSync(join(folder, file.slice(file.lastIndexOf('/') + 1)));
}

/** Written beside and moved into place, so that an interrupted build leaves no half picture. */
function keep(folder: string, { picture, files }: Made): void {
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  for (const { file, content } of files) {
    writeFileSync(join(beside, file.slice(file.lastIndexOf('/') + 1)), content);
  }
  writeFileSync(join(beside, 'picture.json'), JSON.stringify(picture));
  if (!existsSync(folder)) renameSync(beside, folder);
}

async function make(
  bytes: Uint8Array,
  type: PictureType | undefined,
  digest: string,
): Promise<Made> {
  if (type === 'svg') return drawing(bytes, digest);
  const { default: image } = await import('@11ty/eleventy-img');
  const fallback = type === 'png' ? 'png' : 'jpeg';
  const made = await image(Buffer.from(bytes), {
    formats: ['avif', 'webp', fallback],
    widths: [...WIDTHS, 'auto'].filter((width) => width !== 'auto' || bytes.length < 2_000_000),
    dryRun: true,
    useCache: false,
    fixOrientation: true,
    sharpOptions: { limitInputPixels: MOST_PIXELS, failOn: 'error' },
  });
  const files: { file: string; content: Uint8Array }[] = [];
  const formats = ['avif', 'webp', fallback].map((format) => ({
    type: `image/${format}`,
    files: (made[format] ?? []).map(({ width, buffer }) => {
      const file = `_khung/pictures/${digest}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
      files.push({ file, content: buffer });
      return { file, width };
    }),
  }));
  const largest = made[fallback]?.at(-1);
  if (!largest) throw new Error('no picture');
  return { picture: { width: largest.width, height: largest.height, formats }, files };
}

function drawing(bytes: Uint8Array, digest: string): Made {
  const svg = cleanSvg(new TextDecoder().decode(bytes));
  const box = /viewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg);
  const [width, height] = [1, 2].map((at) => Math.ceil(Number(box?.[at] ?? 0)) || 600);
  const file = `_khung/pictures/${digest}.svg`;
  const formats = [{ type: 'image/svg+xml', files: [{ file, width: width as number }] }];
  const picture = { width: width as number, height: height as number, formats };
  return { picture, files: [{ file, content: new TextEncoder().encode(svg) }] };
}
