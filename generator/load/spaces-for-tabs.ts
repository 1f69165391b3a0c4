import type { Remedy } from '../core/fix.ts';
import type { SourceFile } from '../core/source-file.ts';

/**
 * Two spaces for each tab, on the line of the tab and on those below it that start with one. Sure
 * where the lines are indented by tabs alone: how deep each stands is then said by the tabs.
 */
export function spacesFor({ path, text }: SourceFile, tab: number): Remedy {
  const start = text.lastIndexOf('\n', tab - 1) + 1;
  let end = start;
  let tabsOnly = true;
  while (end < text.length) {
    const indent = /^[ \t]*/.exec(text.slice(end, end + 200))?.[0] ?? '';
    if (!indent.includes('\t')) break;
    if (!/^\t+$/.test(indent)) tabsOnly = false;
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next + 1;
  }
  const lines = text
    .slice(start, end)
    .replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
  const above = text.slice(0, start).trimEnd();
  const parent = above.slice(above.lastIndexOf('\n') + 1);
  const safety = tabsOnly && !/^[ \t]/.test(parent) ? 'safe' : 'suggested';
  const description = {
    vi: 'Thay mỗi tab bằng hai dấu cách.',
    en: 'Write two spaces for each tab.',
  };
  return { safety, description, at: { file: path, start, end }, edit: { as: 'text', text: lines } };
}
