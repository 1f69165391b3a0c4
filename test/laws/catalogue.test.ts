import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import { CATALOGUE, ruleInfos } from '../../generator/pipeline.ts';
import { ourPacks } from '../packs/support.ts';
import { projectRoot } from '../support/our-files.ts';

/** English words that no Vietnamese sentence holds, but for quotes of fields, values and code. */
const ENGLISH =
  /\b(?:the|and|is|are|of|not|with|must|should|field|record|value|there|which|file)\b/i;
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** What a message quotes, and words of the notation, are the content's own. */
function ownWords(text: string): string {
  return text
    .replace(/“[^”]*”|"[^"]*"|\{[^}]*\}+|\([^)]*\)/g, ' ')
    .replace(/[\w]+(?:-[\w]+)+/g, ' ')
    .replace(/`[^`]*`|\bhas\([^)]*\)[^.]*|\S*[:/_=]\S*/g, ' ');
}

describe.each(CATALOGUE.map((definition) => [definition.code, definition] as const))(
  '%s',
  (_, { message, help, sample }) => {
    const said = [message(sample as never), help(sample as never)];

    test('says everything in both languages, no parameter missing', () => {
      for (const { vi, en } of said) {
        for (const text of [vi, en]) {
          expect(text).not.toMatch(/undefined|NaN|\[object|Invalid Date|\$\{/);
          expect(text.trim().length).toBeGreaterThan(8);
          expect(text).toMatch(/[.?!]$/);
        }
        expect(vi).not.toBe(en);
      }
    });

    test('mixes no languages', () => {
      for (const { vi, en } of said) {
        expect(ownWords(vi)).not.toMatch(ENGLISH);
        expect(ownWords(en)).not.toMatch(VIETNAMESE);
      }
    });

    test('every parameter that tells findings apart is a text', () => {
      const definition = CATALOGUE.find(({ code }) => code === _);
      for (const arg of definition?.args?.(sample as never) ?? []) expect(arg).toBeTypeOf('string');
    });
  },
);

describe('what the pages of rules show', () => {
  const infos = ruleInfos(ourPacks());

  test('every code once, with sentences in both languages', () => {
    expect(new Set(infos.map(({ code }) => code)).size).toBe(infos.length);
    for (const { title, message, help } of infos) {
      for (const said of [title, message, help]) {
        if (said) expect([said.vi, said.en].every((text) => text.trim() !== '')).toBe(true);
      }
    }
  });

  test('own rules and rules of packs show examples, good and bad', () => {
    const shown = infos.filter(({ group }) => group === 'rules' || group.startsWith('pack:'));
    expect(shown.length).toBeGreaterThan(80);
    expect(shown.filter(({ examples }) => examples.bad.length === 0)).toEqual([]);
    expect(nodeHost(projectRoot).assets('schemas/packs').length).toBeGreaterThan(1);
  });
});
