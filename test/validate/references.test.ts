import { describe, expect, test } from 'vitest';
import { pointerText } from '../../generator/core/locate.ts';
import { referencesIn } from '../../generator/validate/validate.ts';
import { schemas } from '../support/loaded.ts';

const referencesOf = referencesIn(schemas);

const found = (kind: string, data: unknown) =>
  referencesOf(kind, data).map(
    ({ pointer, kinds, value }) => `${pointerText(pointer)} ${kinds.join('|')} ${value}`,
  );

describe('references of a record', () => {
  test('at any depth, through choices, lists and shared types', () => {
    const data = {
      name: 'Chỉ tiêu',
      owner: 'so',
      parts: ['a', 'khac/b'],
      ratio: { numerator: 'n', denominator: 'd' },
      targets: [
        {
          id: 't',
          plan: 'k',
          owner: { unknown: { reason: 'so' } },
          predecessors: ['x', { ref: 'y' }],
        },
      ],
      sources: ['bao'],
    };
    expect(found('indicator', data)).toEqual([
      '/owner agency so',
      '/parts/0 indicator a',
      '/parts/1 indicator khac/b',
      '/ratio/numerator indicator n',
      '/ratio/denominator indicator d',
      '/targets/0/plan plan k',
      '/targets/0/predecessors/0 task|milestone x',
      '/targets/0/predecessors/1/ref task|milestone y',
      '/sources/0 source bao',
    ]);
  });

  test('framework items are references too', () => {
    expect(found('component', { layer: 'l', part: 'p' })).toEqual([
      '/layer layer l',
      '/part part p',
    ]);
  });

  test.each([
    ['a text', 'x'],
    ['nothing', null],
    ['a list', ['so']],
    ['fields of wrong types', { owner: ['so'], users: 'so', parts: { a: 1 }, sources: [5, null] }],
    ['names of JavaScript', JSON.parse('{"__proto__": {"owner": "so"}, "constructor": "so"}')],
  ])('%s holds none, and does no harm', (_, data) => {
    expect(found('component', data)).toEqual([]);
  });

  test('every kind can be asked', () => {
    for (const { name } of schemas.kinds)
      expect(found(name, { sources: ['s'] }), name).toEqual(['/sources/0 source s']);
  });
});
