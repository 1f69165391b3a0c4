import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { exchanges as words } from '../words/exchanges.ts';
import { labelOf, labels } from '../words/labels.ts';
import { sortedBy } from './sorted.ts';
import { titleOf } from './title.ts';

const PAST_PLATFORM = ['direct', 'manual', 'other'];
const isKnown = (channel: unknown): channel is string =>
  typeof channel === 'string' && channel in labels.channel;

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

/** Exchanges that are not connected, then the others by channel in the order of the schema. */
export function channelGroups(p: Page, exchanges: readonly Entity[]) {
  const connected = exchanges.filter(({ data }) => data.state !== 'not-connected');
  const groups = [
    {
      title: p.t(words.notConnected),
      exchanges: exchanges.filter((one) => !connected.includes(one)),
    },
    ...Object.keys(labels.channel).map((channel) => ({
      title: p.t(labelOf('channel', channel)),
      exchanges: connected.filter(({ data }) => data.channel === channel),
    })),
    {
      title: p.t(words.unknownChannel),
      exchanges: connected.filter(({ data }) => !isKnown(data.channel)),
    },
  ];
  return groups
    .filter((group) => group.exchanges.length > 0)
    .map(({ title, exchanges: some }) => ({
      title,
      exchanges: sortedBy(some, ({ key }) => titleOf(p, key)),
    }));
}
