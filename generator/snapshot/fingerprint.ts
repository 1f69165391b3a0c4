import { canonicalText } from './canonical.ts';

/**
 * sha256 of a text, whole or in pieces, as hex; passed in, because only host/ may reach for
 * node:crypto.
 */
export type Hash = (text: string | Iterable<string>) => string;

/** What of a diagnostic makes its fingerprint. */
export type Identity = {
  readonly code: string;
  readonly subject: string;
  readonly args: readonly string[];
};

/**
 * METHODS E: sha256 of rule, id path and discriminating arguments; never file, line, index or
 * wording. `twin` tells apart findings that agree in all of these, so that each one is unique.
 */
export function fingerprintOf(identity: Identity, data: unknown, twin: number, hash: Hash): string {
  const path = idPath(identity.subject, data);
  const parts = [identity.code, path, identity.args];
  return hash(canonicalText(twin === 0 ? parts : [...parts, twin]));
}

/**
 * The subject with each list index replaced by what names the item: its id, its date or, failing
 * those, what it says. So an item inserted above moves no fingerprint.
 */
export function idPath(subject: string, data: unknown): string {
  const hash = subject.indexOf('#');
  if (hash < 0) return subject;
  let value = data;
  let path = '';
  for (const step of subject
    .slice(hash + 1)
    .split('/')
    .slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const item = childOf(value, name);
    path += `/${Array.isArray(value) ? nameOf(item) : step}`;
    value = item;
  }
  return `${subject.slice(0, hash)}#${path}`;
}

function childOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

const NAMING = ['id', 'ref', 'date', 'decidedOn', 'asOf', 'period', 'system'] as const;

/** How people would call an item of a list. */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return canonicalText(item);
  const naming = NAMING.find((name) => childOf(item, name) !== undefined);
  return canonicalText(naming ? childOf(item, naming) : item);
}
