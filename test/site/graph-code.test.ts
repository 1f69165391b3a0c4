import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, readGraph } from '../../site/client/graph-code.ts';
import {
  pack,
  packNames,
  packWords,
  unpack,
  unpackNames,
  unpackWords,
} from '../../site/client/packed.ts';
import { randomGraph } from '../support/random-graph.ts';

describe('what is packed is unpacked as it was', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000_000)), (numbers) => {
        const written = JSON.parse(JSON.stringify(pack(numbers)));
        expect(unpack(written)).toEqual(numbers);
      }),
    );
  });

  test('names', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(unpackNames(packNames(names))).toEqual(names);
      }),
    );
  });

  test('names by their words, whitespace aside', () => {
    const word = fc.constantFrom('Hệ', 'thống', 'quản', 'lý', 'số', '1', '22', '333', 'đất');
    fc.assert(
      fc.property(fc.array(fc.array(word)), (names) => {
        const texts = names.map((words) => words.join(' '));
        expect(unpackWords(packWords(texts))).toEqual(texts);
      }),
    );
  });

  test('a graph', () => {
    fc.assert(
      fc.property(randomGraph(), ({ nodes, edges }) => {
        const sorted = edges.toSorted((a, b) => a.from - b.from);
        const code = JSON.parse(JSON.stringify(codeOf({ nodes, edges: sorted }, [], {})));
        const read = readGraph(code);
        expect(read.nodes).toEqual(nodes);
        expect(read.edges).toEqual(sorted);
      }),
    );
  });
});
