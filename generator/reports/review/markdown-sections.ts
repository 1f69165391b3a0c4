import type { Lang } from '../../core/lang.ts';
import { printNumber } from '../../core/print.ts';

/** A heading with lines; folded unless it is open. Without lines it is left out. */
export type Section = {
  readonly title: string;
  readonly open: boolean;
  readonly lines: readonly string[];
  /** What stands in the heading for the number of lines. */
  readonly count?: string;
};

/** GitHub takes 65,536 characters; the rest is room for what a workflow may put around. */
const MOST = 60_000;

/** No section may take more than this before the later ones have had their turn. */
const SHARE = 20_000;

/** Head, as much of the sections as fits, and the foot. Each section says how much of it is cut. */
export function squeeze(
  head: string,
  sections: readonly Section[],
  foot: string,
  lang: Lang,
): string {
  const blocks = [head];
  let room = MOST - head.length - foot.length - 10;
  const filled = sections.filter(({ lines }) => lines.length > 0);
  for (const section of filled) {
    // Room for at least the heading of every section.
    const block = sectionText(section, Math.min(SHARE, room - 200 * filled.length), lang);
    if (block.length + 2 > room) continue;
    room -= block.length + 2;
    blocks.push(block);
  }
  return `${[...blocks, foot].join('\n\n')}\n`;
}

function sectionText(section: Section, room: number, lang: Lang): string {
  const { title, lines, open, count } = section;
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const cut = lines.length - kept.length;
  const rest = cut === 0 ? [] : ['', restLine(cut, lang)];
  const head = `${title} (${count ?? printNumber(lines.length, lang)})`;
  const body = [...kept, ...rest].join('\n');
  if (open) return `#### ${head}\n\n${body}`;
  return `<details><summary>${head}</summary>\n\n${body}\n\n</details>`;
}

function restLine(cut: number, lang: Lang): string {
  const n = printNumber(cut, lang);
  return lang === 'vi'
    ? `_Còn ${n} dòng không hiện ở đây vì quá dài; xem bản đầy đủ._`
    : `_${n} more lines are not shown here for length; see the full result._`;
}
