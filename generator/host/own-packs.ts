import { compare } from '../core/compare.ts';
import { type Host, isFailure } from '../core/host.ts';

const PACKS = 'schemas/packs';
const MOST_BYTES = 5_000_000;

/**
 * The same workspace with its own rule packs in place of the tool's, where it has any: so a review
 * judges each side by the rules it brings, and sees when a change loosens them. Packs are data.
 */
export function withOwnPacks(host: Host): Host {
  const own = host.list([PACKS]).filter(({ kind }) => kind === 'file');
  if (own.length === 0) return host;
  const paths = own.map(({ path }) => path).sort(compare);
  return {
    ...host,
    assets: (dir) => (dir === PACKS ? paths : host.assets(dir)),
    asset: (path) => {
      if (!path.startsWith(`${PACKS}/`)) return host.asset(path);
      const read = host.read(path, MOST_BYTES);
      return isFailure(read) ? undefined : read;
    },
  };
}
