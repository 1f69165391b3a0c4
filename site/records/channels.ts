import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { exchanges as words } from '../words/exchanges.ts';
import { labels } from '../words/labels.ts';

const isKnown = (channel: unknown): channel is string =>
  typeof channel === 'string' && Object.hasOwn(labels.channel, channel);

/**
 * Exchanges that are not connected, then the others by channel in the order of the schema, each
 * group in the order given.
 */
export function channelGroups(p: Page, exchanges: readonly Entity[]) {
  const groups = Map.groupBy(exchanges, ({ data }) => {
    if (data.state === 'not-connected') return data.state;
    return isKnown(data.channel) ? data.channel : '';
  });
  const titles = [
    ['not-connected', words.notConnected] as const,
    ...Object.entries(labels.channel),
    ['', words.unknownChannel] as const,
  ];
  return titles.flatMap(([channel, title]) => {
    const entities = groups.get(channel) ?? [];
    return entities.length ? [{ title: p.t(title), count: entities.length, entities }] : [];
  });
}
