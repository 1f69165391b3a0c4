import type { SitePictures } from '../exporters/site/theme.ts';
import type { Arguments, Io } from './command.ts';
import { langOf, rootOf } from './common-options.ts';

/** The pictures of a site, made or taken from .khung/pictures; says which could not be opened. */
export async function sitePictures(
  sources: ReadonlyMap<string, Uint8Array>,
  args: Arguments,
  io: Io,
): Promise<SitePictures> {
  if (sources.size === 0) return { pictures: {}, files: [] };
  const { makePictures } = await import('../host/make-pictures.ts');
  const made = await makePictures(sources, rootOf(args, io));
  for (const path of made.broken) {
    const said = {
      vi: `${path}: không mở được ảnh này; trang hiện chữ mô tả thay cho ảnh.`,
      en: `${path}: this picture could not be opened; pages show its description instead.`,
    };
    io.err(`${said[langOf(args)]}\n`);
  }
  return made;
}
