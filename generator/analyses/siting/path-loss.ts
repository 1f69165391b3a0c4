/** Scenarios of 3GPP TR 38.901, table 7.4.1-1: rural macro, urban macro, urban micro. */
export type Scenario = 'RMa' | 'UMa' | 'UMi';
export type Sight = 'LOS' | 'NLOS';

/** A link: frequency in GHz, heights in metres. */
export type Link = {
  readonly scenario: Scenario;
  readonly sight: Sight;
  readonly frequency: number;
  /** Height of the antenna; by default the one of the scenario. */
  readonly mast?: number;
  /** Height of the phone; 1.5 m by default. */
  readonly phone?: number;
};

const SPEED_OF_LIGHT = 3e8;
/** Defaults of the table: antenna heights; average building height and street width of RMa. */
const MASTS: Readonly<Record<Scenario, number>> = { RMa: 35, UMa: 25, UMi: 10 };
const PHONE = 1.5;
const BUILDINGS = 5;
const STREETS = 20;

/** Path loss in dB at a distance along the ground in metres (METHODS C3 has test values). */
export function pathLoss(link: Link, ground: number): number {
  const mast = link.mast ?? MASTS[link.scenario];
  const phone = link.phone ?? PHONE;
  const sloped = Math.hypot(ground, mast - phone);
  const full = { ...link, mast, phone, ground, sloped };
  const clear = CLEAR[link.scenario](full);
  return link.sight === 'LOS' ? clear : Math.max(clear, HIDDEN[link.scenario](full));
}

type Full = Required<Link> & { readonly ground: number; readonly sloped: number };

const CLEAR: Readonly<Record<Scenario, (link: Full) => number>> = {
  RMa: (link) => {
    const { ground, sloped, mast, phone, frequency } = link;
    const bend = (2 * Math.PI * mast * phone * frequency * 1e9) / SPEED_OF_LIGHT;
    if (ground <= bend) return ruralClear(sloped, frequency);
    return ruralClear(bend, frequency) + 40 * Math.log10(sloped / bend);
  },
  UMa: (link) => cityClear(link, 28, 22, 9),
  UMi: (link) => cityClear(link, 32.4, 21, 9.5),
};

function ruralClear(sloped: number, frequency: number): number {
  const h = BUILDINGS ** 1.72;
  return (
    20 * Math.log10((40 * Math.PI * sloped * frequency) / 3) +
    Math.min(0.03 * h, 10) * Math.log10(sloped) -
    Math.min(0.044 * h, 14.77) +
    0.002 * Math.log10(BUILDINGS) * sloped
  );
}

/** Streets count as 1 m above the ground for the bend of the curve. */
function cityClear(link: Full, base: number, slope: number, past: number): number {
  const { ground, sloped, mast, phone, frequency } = link;
  const bend = (4 * (mast - 1) * (phone - 1) * frequency * 1e9) / SPEED_OF_LIGHT;
  const tuned = base + 20 * Math.log10(frequency);
  if (ground <= bend) return tuned + slope * Math.log10(sloped);
  return tuned + 40 * Math.log10(sloped) - past * Math.log10(bend ** 2 + (mast - phone) ** 2);
}

const HIDDEN: Readonly<Record<Scenario, (link: Full) => number>> = {
  RMa: ({ sloped, mast, phone, frequency }) =>
    161.04 -
    7.1 * Math.log10(STREETS) +
    7.5 * Math.log10(BUILDINGS) -
    (24.37 - 3.7 * (BUILDINGS / mast) ** 2) * Math.log10(mast) +
    (43.42 - 3.1 * Math.log10(mast)) * (Math.log10(sloped) - 3) +
    20 * Math.log10(frequency) -
    (3.2 * Math.log10(11.75 * phone) ** 2 - 4.97),
  UMa: ({ sloped, phone, frequency }) =>
    13.54 + 39.08 * Math.log10(sloped) + 20 * Math.log10(frequency) - 0.6 * (phone - 1.5),
  UMi: ({ sloped, phone, frequency }) =>
    35.3 * Math.log10(sloped) + 22.4 + 21.3 * Math.log10(frequency) - 0.3 * (phone - 1.5),
};

/** Farthest that the table speaks of, in metres. */
const FARTHEST = 10_000;

/** Metres along the ground at which the path loss reaches `allowedLoss` dB; 10 km at most. */
export function radiusFor(link: Link, allowedLoss: number): number {
  let low = 1;
  let high = FARTHEST;
  if (pathLoss(link, high) <= allowedLoss) return high;
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2;
    if (pathLoss(link, middle) <= allowedLoss) low = middle;
    else high = middle;
  }
  return low;
}
