/**
 * Both sides of a review mostly hold the very same bytes, and what came of them on one side is used again on
 * the other. Whatever that is, it must never show: each side is what it would be by itself.
 */
import { expect, test } from 'vitest';
import type { Host } from '../../generator/core/host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run } from '../../generator/pipeline.ts';
import { readSchemas } from '../../generator/validate/validate.ts';
import { SOUND } from '../support/check-files.ts';
import { memoryHost } from '../support/memory-host.ts';
import { readOurs } from '../support/our-files.ts';

const days = { asOf: 20_779, knownAt: 20_779 };
const bytes = (text: string) => new TextEncoder().encode(text);
const PACK = 'schemas/packs/thu.yaml';

/** A rule of the base, and the same made stricter: the head brings its own. */
const pack = (assert: string) => `id: thu
name: {vi: Gói thử, en: Test pack}
inForce: {from: 2020-01-01}
documents: {D: {name: {vi: Văn bản, en: Document}}}
rules:
  thu-quy-tac:
    title: {vi: Quy tắc, en: Rule}
    message: {vi: "“\${name}” sai.", en: "“\${name}” is wrong."}
    severity: warning
    citation: {document: D, article: Điều 1}
    target: component
    assert: ${assert}
    examples: {good: [{record: {name: A, type: system}}], bad: [{record: {name: B, type: platform}}]}
`;

const FILES: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({
    ...SOUND,
    'khung.yaml': 'name: Kho thử\npacks: [thu]\n',
    'architecture/u/components/a.yaml': 'a: {name: A, type: system, owner: so, sources: [s]}\n',
    'architecture/u/components/b.yaml': 'b: {name: B, type: platform, owner: ubnd, sources: [s]}\n',
    'architecture/u/components/twins.yaml':
      'c: &c {name: C, type: system, owner: so, sources: [s]}\nd: *c\n',
    'architecture/u/components/broken.yaml': 'e: {type: system, owner: so, sources: [s]}\n',
    'architecture/u/components/secret.yaml':
      'f: {name: F, type: system, owner: so, sources: [s], notes: "mật khẩu: Abc12345xyz"}\n',
    [PACK]: pack("component.type == 'system' && size(component.links('owner')) > 0"),
  }).map(([path, text]) => [path, bytes(text)]),
);

/** A host that hands out the very bytes given, packs among them. */
function hostOf(files: Readonly<Record<string, Uint8Array>>): Host {
  const memory = memoryHost(files);
  return {
    ...memory,
    assets: (dir) => (dir === 'schemas/packs' ? [PACK] : memory.assets(dir)),
    asset: (path) => (path === PACK ? files[PACK] : memory.asset(path)),
  };
}

/** Everything that a snapshot or a report could show of a run. */
function shownOf(files: Readonly<Record<string, Uint8Array>>, host = hostOf(files)) {
  const { model, findings, frameworks, glossary, allFacts, ruleInfos, unread, packBroken } = run(
    host,
    sha256,
    days,
  );
  const made = [model, findings, frameworks, glossary, allFacts(), ruleInfos(), unread, packBroken];
  return JSON.stringify(made);
}

/** The same of bytes that nobody has seen before, those that ship with the tool among them. */
function shownAlone(files: Readonly<Record<string, Uint8Array>>) {
  const copied = Object.entries(files).map(([path, each]) => [path, each.slice()] as const);
  const host = hostOf(Object.fromEntries(copied));
  return shownOf(files, { ...host, asset: (path) => host.asset(path)?.slice() });
}

const without = (name: string) =>
  Object.fromEntries(Object.entries(FILES).filter(([path]) => !path.includes(name)));

const HEADS: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>> = {
  'nothing changed': FILES,
  'the owner of unchanged components is gone': {
    ...FILES,
    'architecture/u/agencies.yaml': bytes('ubnd: {name: Ủy ban, side: government, sources: [s]}\n'),
  },
  'the very bytes stand under another path': {
    ...without('a.yaml'),
    'architecture/u/components/z.yaml': FILES['architecture/u/components/a.yaml'] as Uint8Array,
  },
  'the very bytes are records of another kind': {
    ...FILES,
    'architecture/u/exchanges.yaml': FILES['architecture/u/components/b.yaml'] as Uint8Array,
  },
  'a sound record breaks its schema': {
    ...FILES,
    'architecture/u/components/a.yaml': bytes('a: {name: A, type: x, owner: so, sources: [s]}\n'),
  },
  'a secret comes in': {
    ...FILES,
    'architecture/u/components/b.yaml': bytes(
      'b: {name: B, type: platform, owner: so, sources: [s], notes: "password: Abc12345xyz"}\n',
    ),
  },
  'the pack is stricter': { ...FILES, [PACK]: bytes(pack("component.type == 'service'")) },
  'the pack has a fault': { ...FILES, [PACK]: bytes(pack('component.nosuchfield == 1')) },
};

test.each(Object.entries(HEADS))('%s: the head shows what it shows by itself', (_, head) => {
  const alone = shownAlone(head);
  shownOf(FILES);
  expect(shownOf(head)).toBe(alone);
  expect(shownOf(FILES)).toBe(shownAlone(FILES));
});

test('the workspace of this test has findings of every sort', () => {
  const rules = run(hostOf(FILES), sha256, days).findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['thu-quy-tac', 'missing-field']));
  expect(rules.some((rule) => /secret|password/.test(rule))).toBe(true);
});

test('schemas are read once, but for one that differs', () => {
  const first = readSchemas(memoryHost({}));
  expect(readSchemas(memoryHost({ 'khung.yaml': 'name: X\n' }))).toBe(first);
  const path = 'schemas/ranking.schema.json';
  const changed = readSchemas(memoryHost({}, { assets: { [path]: `${readOurs(path)}\n` } }));
  expect(changed).not.toBe(first);
  expect(changed.mark).not.toBe(first.mark);
  expect(readSchemas(memoryHost({})).mark).toBe(first.mark);
});
