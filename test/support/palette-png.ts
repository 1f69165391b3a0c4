import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** An image with at most 256 colours: a byte a pixel, and three a colour. */
export type Indexed = {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly number[];
  readonly pixels: Uint8Array;
};

const MOST = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The image in as many shades as a palette holds: the fewest lowest bits are given up. */
export function toIndexed({ width, height, data }: PNG): Indexed {
  for (let bits = 8; bits > 0; bits -= 1) {
    const indexed = index(data, width * height, bits);
    if (indexed) return { width, height, ...indexed };
  }
  throw new Error('no palette holds this image');
}

function index(data: Buffer, count: number, bits: number) {
  const places = new Map<number, number>();
  const pixels = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    const colour =
      (shade(data[at * 4], bits) << 16) |
      (shade(data[at * 4 + 1], bits) << 8) |
      shade(data[at * 4 + 2], bits);
    const place = places.get(colour) ?? places.size;
    if (place === MOST) return undefined;
    places.set(colour, place);
    pixels[at] = place;
  }
  return { palette: [...places.keys()], pixels };
}

/** The middle of the shades that share their highest bits; white and black stay as they are. */
function shade(value = 0, bits: number): number {
  const steps = 2 ** bits - 1;
  return Math.round((Math.round((value / 255) * steps) / steps) * 255);
}

/** pngjs writes true colours only, which take three times the room. */
export function encodePalette({ width, height, palette, pixels }: Indexed): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, colour >> 8, colour]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
