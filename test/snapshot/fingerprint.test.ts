import { describe, expect, test } from 'vitest';
import { canonicalPieces, canonicalText } from '../../generator/snapshot/canonical.ts';
import { fingerprintOf, idPath } from '../../generator/snapshot/fingerprint.ts';

describe('idPath', () => {
  const data = {
    targets: [{ id: 'den-2020', deadline: '2020' }, { deadline: '2021' }],
    observations: [{ date: '2019-07', value: 1 }, { period: { from: '2019', to: '2020' } }],
    sources: ['bao-a', 'bao-b'],
    'a/b': [{ id: 'x' }],
  };

  test.each([
    ['indicator:u/i', 'indicator:u/i'],
    ['architecture/u/x.yaml', 'architecture/u/x.yaml'],
    ['indicator:u/i#/name/vi', 'indicator:u/i#/name/vi'],
    ['indicator:u/i#/targets/0/deadline', 'indicator:u/i#/targets/"den-2020"/deadline'],
    ['indicator:u/i#/observations/0/value', 'indicator:u/i#/observations/"2019-07"/value'],
    ['indicator:u/i#/observations/1', 'indicator:u/i#/observations/{"from":"2019","to":"2020"}'],
    ['indicator:u/i#/targets/1/deadline', 'indicator:u/i#/targets/{"deadline":"2021"}/deadline'],
    ['indicator:u/i#/sources/1', 'indicator:u/i#/sources/"bao-b"'],
    ['indicator:u/i#/a~1b/0/id', 'indicator:u/i#/a~1b/"x"/id'],
    ['indicator:u/i#/missing/3/id', 'indicator:u/i#/missing/3/id'],
  ])('%s', (subject, path) => {
    expect(idPath(subject, data)).toBe(path);
  });
});

test('a fingerprint depends on rule, id path and arguments, and on nothing else', () => {
  const plain = (text: string | Iterable<string>) => [...text].join('');
  const print = (subject: string, data: unknown, args: string[] = [], twin = 0) =>
    fingerprintOf({ code: 'r', subject, args }, data, twin, plain);
  const before = print('a:u/x#/list/0/v', { list: [{ id: 'k', v: 1 }] });
  const after = print('a:u/x#/list/1/v', { list: [{ id: 'new' }, { id: 'k', v: 2 }] });
  expect(after).toBe(before);
  expect(print('a:u/x#/list/0/v', { list: [{ id: 'k' }] }, ['y'])).not.toBe(before);
  expect(print('a:u/x#/list/0/v', { list: [{ id: 'k' }] }, [], 1)).not.toBe(before);
});

test('canonical JSON sorts keys, keeps lists and leaves undefined out', () => {
  const value = { b: [3, { z: null, a: 'ă' }], a: undefined, A: 1 };
  expect(canonicalText(value)).toBe('{"A":1,"b":[3,{"a":"ă","z":null}]}');
});

test('canonical JSON in pieces is the same text', () => {
  const value = { b: [{ y: [1, null], x: 'ă' }, []], a: undefined, c: {}, d: 'ế', e: [[{ z: 1 }]] };
  for (const depth of [0, 1, 2, 3, 9]) {
    expect([...canonicalPieces(value, depth)].join('')).toBe(canonicalText(value));
  }
});
