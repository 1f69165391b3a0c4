import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { exchanges as words } from '../words/exchanges.ts';
import { labels } from '../words/labels.ts';

const PAST_PLATFORM = ['direct', 'manual', 'other'];
const isKnown = (channel: unknown): channel is string =>
  typeof channel === 'string' && Object.hasOwn(labels.channel, channel);

/**
 * Exchanges by channel (METHODS D, point-to-point count): those that exist or are meant to, of
 * them through a platform, point to point and by a channel nobody stated; and those not connected.
 */
export function countChannels(exchanges: readonly Entity[]) {
  const missing = exchanges.filter(({ data }) => data.state === 'not-connected').length;
  const living = exchanges.filter(
    ({ data }) => data.state !== 'not-connected' && data.state !== 'retired',
  );
  const channels = living.map(({ data }) => data.channel);
  return {
    live: living.length,
    via: channels.filter((one) => isKnown(one) && !PAST_PLATFORM.includes(one)).length,
    direct: channels.filter((one) => one === 'direct').length,
    open: channels.filter((one) => !isKnown(one)).length,
    missing,
  };
}

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
