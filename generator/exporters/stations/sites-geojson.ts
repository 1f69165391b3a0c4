import type { Lang } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { degrees, isMadeUp, namesIn } from './sites-csv.ts';

/** Sites of a unit as a collection of points (RFC 7946): WGS-84, longitude first, a feature a line. */
export function sitesGeojson(snapshot: Snapshot, unit: string, lang: Lang): string {
  const { sites = [] } = (snapshot.facts.siting ?? []).find((one) => one.unit === unit) ?? {};
  const name = namesIn(snapshot, lang);
  const madeUp = isMadeUp(snapshot, unit);
  const lines = sites.map(({ key, lat, lon, state, onAir, owner, operators, slots, area }) => {
    const properties = {
      name: name(key),
      state,
      onAir5g: onAir,
      owner: owner && name(owner),
      operators: operators.map(name),
      slots,
      area: area && name(area),
      ...(madeUp ? { madeUp } : {}),
    };
    const geometry = { type: 'Point', coordinates: [degrees(lon), degrees(lat)] };
    const id = key.slice(key.indexOf('/') + 1);
    return JSON.stringify({ type: 'Feature', id, properties, geometry });
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
