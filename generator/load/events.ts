import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { type Failure, MAX_DEPTH } from './explain-syntax.ts';

/** The parser's events, or where and why it gave up. */
export function readEvents(text: string): readonly Event[] | Failure {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, at: error.mark?.position ?? 0 };
  }
}

export function isFailure(events: readonly Event[] | Failure): events is Failure {
  return 'reason' in events;
}
