/** A colour as its red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

export function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Light of one channel as it adds up (sRGB, IEC 61966-2-1). */
function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2.2 defines it. */
export function contrast(a: Rgb, b: Rgb): number {
  const [more, less] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Eyes, as what they make of linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
export const EYES: Readonly<Record<string, Matrix>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* of a colour as such eyes see it. */
function labOf(colour: Rgb, eye: Matrix): Rgb {
  const light = colour.map(linear) as unknown as Rgb;
  const by = (rows: Matrix, of: Rgb) =>
    rows.map((row) => row.reduce((sum, part, at) => sum + part * (of[at] as number), 0));
  const seen = by(eye, light).map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;
  const [x, y, z] = by(TO_XYZ, seen).map((part, at) => root(part / (WHITE[at] as number)));
  const [fx, fy, fz] = [x as number, y as number, z as number];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const TO_XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Rgb = [0.95047, 1, 1.08883];
const root = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);

/** How far apart two colours are to such eyes (CIE 1976; about 2.3 is just seen). */
export function difference(a: Rgb, b: Rgb, eye: Matrix): number {
  const [one, other] = [labOf(a, eye), labOf(b, eye)];
  return Math.hypot(...one.map((part, at) => part - (other[at] as number)));
}
