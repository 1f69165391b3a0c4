/**
 * A text short enough for a sentence: on one line, cut after `max` characters and saying so.
 * Characters that control a terminal or turn the direction of writing are shown as �.
 */
export function excerpt(text: string, max = 60): string {
  const start = text.slice(0, max + 40);
  const line = start
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '�')
    .trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
