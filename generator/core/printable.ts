/**
 * Text of the content as it may appear on a terminal: control characters could move the cursor or
 * rename the window, bidirectional ones could show a line in another order than it is written.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) as number;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

const UNSAFE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
