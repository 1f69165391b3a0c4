import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';

const { dir, pages } = inject('site');
const read = (file: string) => readFileSync(join(dir, file), 'utf8');

/** Pages with a scorecard, in one language: the other is made from the same numbers. */
const cards = pages
  .map(({ path }) => path)
  .filter((path) => /^\/[^/]+\/scorecard\//.test(path))
  .map((path) =>
    path.split('/').length > 4 ? `${path.slice(1, -1)}.html` : `${path.slice(1)}index.html`,
  );

type Shown = { readonly n: number; readonly file: string; readonly id: string };

/** Every number above nought of the table of a page, with where it leads. */
function numbersOf(file: string): { readonly linked: readonly Shown[]; readonly bare: number } {
  const tables = read(file).match(/<table class="cards score">.*?<\/table>/gs) ?? [];
  const cells = tables.flatMap((table) => table.match(/<td class="num".*?<\/td>/gs) ?? []);
  const linked = cells.flatMap((cell) => {
    const [, href, n] = /<a [^>]*?href="([^"]+)"[^>]*>(?:<b>)?(\d+)/.exec(cell) ?? [];
    if (href === undefined) return [];
    const [to, id] = href.split('#') as [string, string];
    return [{ n: Number(n), file: to === '' ? file : join(dirname(file), to), id }];
  });
  const bare = cells.filter((cell) => !cell.includes('<a ') && !/>\s*0\s*</.test(cell)).length;
  return { linked, bare };
}

/** Rows of the lists in the element with this id; what awaits verification stands in two of them. */
function rowsIn({ file, id }: Shown): number {
  const [, after = ''] = read(file).split(new RegExp(`<(?:div|section)[^>]* id="${id}"`));
  const whole = id.endsWith('given');
  const list = whole
    ? (after.split('</div>')[0] as string)
    : (after.split('</table>')[0] as string);
  const tables = list
    .split('<section')
    .filter((part) => !/ id="[\w-]*awaiting"/.test(part) || !whole);
  return tables.join('').match(/<th scope="row"/g)?.length ?? 0;
}

test('every number of a scorecard opens exactly the list behind it', () => {
  expect(cards.length).toBeGreaterThan(5);
  const numbers = cards.flatMap((file) => numbersOf(file).linked);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((each) => rowsIn(each) !== each.n)).toEqual([]);
  expect(cards.filter((file) => numbersOf(file).bare > 0)).toEqual([]);
});
