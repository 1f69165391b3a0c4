/** Attributes of an element; `undefined` and `false` leave one out. */
export type Attributes = Readonly<Record<string, string | number | false | undefined>>;

const UNSAFE = /[&<>"]/;

/** Text made safe for element content and attribute values; most needs nothing. */
export function safe(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One SVG element as text; numbers are rounded to a tenth of a pixel, so that bytes are stable. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === false) continue;
    open += ` ${key}="${typeof value === 'number' ? px(value) : safe(value)}"`;
  }
  if (children.length === 0) return `${open}/>`;
  // Added up, not joined: a joined string is copied, and once more in each element around it.
  open += '>';
  for (const child of children) open += child;
  return `${open}</${name}>`;
}

/** A number of pixels with at most one decimal. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A line of text at its baseline. */
export function label(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return el('text', { x, y, ...attributes }, safe(text));
}

/** Several lines of text, the first one at `y`, `step` pixels apart. */
export function lines(
  texts: readonly string[],
  x: number,
  y: number,
  step: number,
  attributes: Attributes = {},
): string {
  return el(
    'text',
    { y, ...attributes },
    ...texts.map((text, i) => el('tspan', { x, dy: i ? step : false }, safe(text))),
  );
}

/** What a drawing needs besides its content. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly desc?: string | undefined;
  /** `group` where the drawing holds links, `img` where it is one picture. */
  readonly role: 'group' | 'img';
  readonly kind: string;
};

/**
 * The `<svg>` around a drawing. Its accessible name is the title, its description the `desc`; both
 * are children and need no ids, which would clash on a page that holds two drawings.
 */
export function frame(f: Frame, ...children: readonly string[]): string {
  return el(
    'svg',
    {
      class: `draw ${f.kind}`,
      viewBox: `0 0 ${px(f.width)} ${px(f.height)}`,
      width: f.width,
      height: f.height,
      role: f.role,
      fill: INK,
      'font-family': "'Khung Figures','Be Vietnam Pro',sans-serif",
    },
    el('title', {}, safe(f.title)),
    f.desc ? el('desc', {}, safe(f.desc)) : '',
    ...children,
  );
}

/** Colours of a drawing: the variables of the site, with the light ones where there is no site. */
export const INK = 'var(--ink,#1d2126)';
export const SOFT = 'var(--ink-2,#565d66)';
export const LINE = 'var(--line,#d9d5cc)';
export const PAPER = 'var(--paper,#fdfcf9)';
export const WASH = 'var(--wash,#f4f2ec)';
export const ACCENT = 'var(--accent,#0b5a78)';
export const LATE = 'var(--late,#b3202a)';
export const WARN = 'var(--warn,#8a5a00)';

/** Keeps words readable where they cross a line. */
export const HALO: Attributes = {
  'paint-order': 'stroke',
  stroke: PAPER,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
};
