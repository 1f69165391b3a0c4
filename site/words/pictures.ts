import type { Words } from './words.ts';

/** Words of pictures that people add. */
export const pictureWords = {
  title: { vi: 'Ảnh', en: 'Pictures' },
  notShown: (alt: string) => ({
    vi: `Không hiện được ảnh: ${alt}`,
    en: `The picture cannot be shown: ${alt}`,
  }),
} satisfies Words;
