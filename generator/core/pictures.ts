import type { Entity } from './entity.ts';
import { itemsOf } from './fields.ts';

/** A file that a record names as a picture, and its place in the record's list. */
export type PictureRef = { readonly path: string; readonly index: number };

/** Most bytes of a picture, and of a drawing in SVG; most pixels once it is opened. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_SVG_BYTES = 1024 * 1024;
export const MOST_PIXELS = 100_000_000;

export const PICTURE_TYPES = ['jpeg', 'png', 'webp', 'avif', 'svg'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** One size of a picture in the site. */
export type PictureFile = { readonly file: string; readonly width: number };

/** A picture as pages show it: best format first, the last is for every browser. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly formats: readonly { readonly type: string; readonly files: readonly PictureFile[] }[];
};

const SAFE = /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/;

/** Files that a record names; a name that could lead out of the folder names nothing. */
export function picturesOf({ data, file }: Pick<Entity, 'data' | 'file'>): readonly PictureRef[] {
  const [tree, unit] = file.split('/');
  return itemsOf(data.pictures).flatMap(([index, one]) =>
    typeof one.file === 'string' && SAFE.test(one.file)
      ? [{ path: `${tree}/${unit}/pictures/${one.file}`, index }]
      : [],
  );
}

/** What a file is by its first bytes, whatever its name says. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 12) === 'ftypavif') return 'avif';
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\uFEFF/, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>[]*>\s*)*<svg[\s>]/.test(
    start,
  )
    ? 'svg'
    : undefined;
}
