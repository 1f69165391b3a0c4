/**
 * Whole numbers from 0 as text: their digits to the base of the signs that JSON writes as they are,
 * all first digits, then all second ones, so that a packer finds what is alike side by side.
 */
const SIGNS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (sign) => !'"\\'.includes(sign),
);
const BASE = SIGNS.length;
const VALUES = new Map(SIGNS.map((sign, value) => [sign, value]));

export function pack(numbers: readonly number[]): readonly string[] {
  const planes: string[] = [];
  for (let left = numbers; planes.length === 0 || left.some((n) => n > 0); ) {
    planes.push(left.map((n) => SIGNS[n % BASE]).join(''));
    left = left.map((n) => Math.floor(n / BASE));
  }
  return planes;
}

export function unpack(planes: readonly string[]): number[] {
  const numbers = Array.from({ length: planes[0]?.length ?? 0 }, () => 0);
  let weight = 1;
  for (const plane of planes) {
    for (let at = 0; at < plane.length; at += 1) {
      numbers[at] = (numbers[at] as number) + weight * (VALUES.get(plane[at] as string) ?? 0);
    }
    weight *= BASE;
  }
  return numbers;
}

/** Sorted names without what each shares with the one before; the first sign says how much. */
export function packNames(names: readonly string[]): string {
  return names
    .map((name, at) => {
      const before = names[at - 1] ?? '';
      let same = 0;
      while (same < BASE - 1 && same < name.length && name[same] === before[same]) same += 1;
      return SIGNS[same] + name.slice(same);
    })
    .join('\n');
}

export function unpackNames(text: string): string[] {
  let before = '';
  if (!text) return [];
  return text.split('\n').map((line) => {
    before = before.slice(0, VALUES.get(line[0] as string) ?? 0) + line.slice(1);
    return before;
  });
}

/** Names as the positions of their words among the words that occur twice or more, and the others. */
export type Words = {
  readonly words: string;
  readonly at: readonly string[];
  readonly rare: string;
};

const END = 0;
const RARE = 1;

export function packWords(names: readonly string[]): Words {
  const split = names.map((name) => name.split(/\s+/).filter(Boolean));
  const counts = new Map<string, number>();
  for (const word of split.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts]
    .filter(([, n]) => n > 1)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const places = new Map(common.map(([word], at) => [word, at + 2]));
  const rare: string[] = [];
  const at = split.flatMap((words) => [
    ...words.map((word) => {
      const place = places.get(word);
      if (place === undefined) rare.push(word);
      return place ?? RARE;
    }),
    END,
  ]);
  return { words: [...places.keys()].join(' '), at: pack(at), rare: packNames(rare) };
}

export function unpackWords({ words, at, rare }: Words): string[] {
  const common = words.split(' ');
  const others = unpackNames(rare);
  const names: string[] = [];
  let name: string[] = [];
  let next = 0;
  for (const place of unpack(at)) {
    if (place === END) {
      names.push(name.join(' '));
      name = [];
    } else name.push((place === RARE ? others[next++] : common[place - 2]) ?? '');
  }
  return names;
}
