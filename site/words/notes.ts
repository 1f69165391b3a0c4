import type { Words } from './words.ts';

/** Words of notes that people write. */
export const noteWords = {
  draw: { vi: 'Vẽ sơ đồ', en: 'Draw the diagram' },
  failed: {
    vi: 'Không vẽ được sơ đồ từ văn bản này; văn bản ở trên là đầy đủ.',
    en: 'This text could not be drawn; the text above is complete.',
  },
  alt: {
    vi: 'Sơ đồ vẽ từ văn bản ở trên',
    en: 'Diagram drawn from the text above',
  },
} satisfies Words;
