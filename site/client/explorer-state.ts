/** What the explorer shows; all of it stands in the address, so that a view can be sent. */
export type View = {
  /** Reference of the component or agency in the middle, of the other end of a path, of a group. */
  readonly c: string;
  readonly to: string;
  readonly group: string;
  /** Steps against and along the arrows. */
  readonly in: number;
  readonly out: number;
  /** Codes to which relations are narrowed; empty for all. */
  readonly kind: string;
  readonly channel: string;
  readonly state: string;
  readonly owner: string;
};

const NOTHING: View = {
  c: '',
  to: '',
  group: '',
  in: 1,
  out: 1,
  kind: '',
  channel: '',
  state: '',
  owner: '',
};
const MOST_STEPS = 4;

/** The view of an address; what it does not say, or says wrongly, is as at first. */
export function readView(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const steps = (name: 'in' | 'out') => {
    const n = Number(given.get(name) ?? NOTHING[name]);
    return Number.isInteger(n) && n >= 0 && n <= MOST_STEPS ? n : NOTHING[name];
  };
  const text = (name: string) => given.get(name) ?? '';
  return {
    c: text('c'),
    to: text('to'),
    group: text('group'),
    in: steps('in'),
    out: steps('out'),
    kind: text('kind'),
    channel: text('channel'),
    state: text('state'),
    owner: text('owner'),
  };
}

/** The address of a view, without what is as at first. */
export function hashOf(view: Partial<View>): string {
  const said = Object.entries(view).filter(
    ([name, value]) => value !== NOTHING[name as keyof View],
  );
  const text = said.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `#${text.replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** How an address names a node: `binh-phuoc/lgsp` for a component, otherwise its whole key. */
export function referenceOf(key: string): string {
  return key.replace(/^component:/, '');
}

export function keyOfReference(reference: string): string {
  return reference.includes(':') ? reference : `component:${reference}`;
}
