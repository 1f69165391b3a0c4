/** A text short enough for a sentence: on one line, cut after `max` characters and saying so. */
export function excerpt(text: string, max = 60): string {
  const line = text
    .slice(0, max + 40)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
