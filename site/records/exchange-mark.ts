/** Shapes in a box of 16: round through a platform, square where the link is point to point. */
const SHAPES: ReadonlyMap<unknown, readonly [string, string]> = new Map(
  Object.entries({
    operating: ['M8 2a6 6 0 1 0 .1 0Z', 'M2.5 2.5h11v11h-11Z'],
    building: [
      'M8 2a6 6 0 1 0 .1 0ZM8 3.8v8.4a4.2 4.2 0 0 0 0-8.4Z',
      'M2.5 2.5h11v11h-11ZM8 4.3v7.4h3.7V4.3Z',
    ],
    planned: [
      'M8 2a6 6 0 1 0 .1 0ZM8 3.8a4.2 4.2 0 1 1-.1 0Z',
      'M2.5 2.5h11v11h-11ZM4.3 4.3v7.4h7.4V4.3Z',
    ],
    'not-connected': [
      'M3.1 4.4 4.4 3.1 8 6.7l3.6-3.6 1.3 1.3L9.3 8l3.6 3.6-1.3 1.3L8 9.3l-3.6 3.6-1.3-1.3L6.7 8Z',
      'M3.1 4.4 4.4 3.1 8 6.7l3.6-3.6 1.3 1.3L9.3 8l3.6 3.6-1.3 1.3L8 9.3l-3.6 3.6-1.3-1.3L6.7 8Z',
    ],
    retired: ['M2.5 7h11v2h-11Z', 'M2.5 7h11v2h-11Z'],
  } as const),
);

/** The mark of an exchange in a matrix or its key; always beside a word or with a label. */
export function exchangeMark(state: unknown, direct: boolean): string {
  const [round, square] = SHAPES.get(state) ?? ['M6 7h4v2H6Z', 'M6 7h4v2H6Z'];
  const path = `<path fill-rule="evenodd" d="${direct ? square : round}"/>`;
  return `<svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">${path}</svg>`;
}
