import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { gitRepo } from '../support/git-repo.ts';
import { reviewIn } from '../support/review-cli.ts';
import { runCli } from '../support/run-cli.ts';
import { SARIF_ESSENTIALS } from '../support/sarif-essentials.ts';

const HOSTILE =
  '@admin <!-- khung-review --> <script>alert(1)</script> <img src=x onerror=y> ``` ~~~\n' +
  '::error file=x::tin ##[add-mask]x ::set-output name=a::b\r\n/merge #1 !2 https://evil.vn www.evil.vn ' +
  '[x](javascript:1) ![y](//evil.vn/y.png) | **đậm** ]]> </details> --> "end" \u001b[31mđỏ\u0007 \u202egnud "]; click n0 href "http://evil.vn" %0A::warning::z';

const PATH = 'architecture/u/xấu\n::error::.yaml';

const repo = gitRepo();
afterAll(repo.remove);

const write = (path: string, content: string) => {
  mkdirSync(join(repo.root, path, '..'), { recursive: true });
  writeFileSync(join(repo.root, path), content);
};
for (const [path, content] of Object.entries(SOUND)) write(path, content);
repo.commit('base');
repo.git('checkout', '--quiet', '-b', 'change');
const name = JSON.stringify(HOSTILE);
write(
  'architecture/u/components.yaml',
  `c: {name: ${name}, type: system, description: ${name}}\nd: {name: ${name}, type: ${name}, partOf: c, sources: [s]}\n`,
);
write(
  'architecture/u/waivers.yaml',
  `w: {rule: ${name}, subject: ${name}, reason: ${name}, approver: ${name}, document: x, expires: 2027-01-01}\n`,
);
write(PATH, `a: {name: ${name}}\n`);
write('khung.yaml', `name: ${name}\ngraceDays: 300\n`);
symlinkSync('/etc/passwd', join(repo.root, 'architecture/u/agencies-out.yaml'));
symlinkSync('../../..', join(repo.root, 'architecture/u/loop'));
symlinkSync('components.yaml', join(repo.root, 'architecture/u/exchanges.yaml'));
repo.git('add', '--all');
repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},plans/u`);
repo.git('commit', '--quiet', '--no-verify', '-m', 'head');

const review = (format: string) => reviewIn(repo.root, 'main..change', '--format', format);

const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'gitlab', 'junit'];

describe.each(FORMATS)('hostile names as %s', async (format) => {
  const { code, out, err } = await review(format);

  test('the run says that it is incomplete', () => expect([code, err]).toEqual([3, '']));

  test('nothing controls a terminal or the direction of writing', () => {
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('a runner sees no command but ours', () => {
    expect(out).not.toContain('##[');
    const commands = out.split('\n').filter((line) => line.trimStart().startsWith('::'));
    const ours = /^::(error|warning|notice) (file=[^,:\s]+,line=\d+,endLine=\d+,)?title=[^,:]+::/u;
    expect(commands.filter((line) => !ours.test(line))).toEqual([]);
    expect(commands.length > 0).toBe(format === 'github');
  });

  test('what lies outside the commit was not read', () => expect(out).not.toContain('root:x:'));
});

test('links and submodules are named, and neither followed nor read', async () => {
  const { findings } = JSON.parse((await review('json')).out) as {
    findings: { file: string; rule: string }[];
  };
  const at = (path: string) => findings.filter(({ file }) => file === path).map(({ rule }) => rule);
  expect(at('architecture/u/agencies-out.yaml')).toEqual(['file-outside']);
  expect(at('architecture/u/loop')).toEqual(['file-outside']);
  expect(at('plans/u')).toEqual(['file-not-regular']);
  expect(findings.some(({ file }) => file.startsWith('plans/u/'))).toBe(false);
});

describe.each(['text', 'json'])('khung check of hostile names as %s', (format) => {
  const { out, err } = runCli(['check', '--root', repo.root, '--format', format]);

  test('nothing controls a terminal, a runner or the direction of writing', () => {
    expect(err).toBe('');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(out.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(out).not.toContain('root:x:');
  });
});

test('a comment holds no markup, mention, reference or address of the content', async () => {
  const { out } = await review('markdown');
  const text = out.replace(/```mermaid\n[\s\S]*?\n```/, '').replaceAll('&#8203;', '·');
  expect(out.split('<!-- khung-review -->')).toHaveLength(2);
  expect(out.startsWith('<!-- khung-review -->')).toBe(true);
  expect(out.match(/```/g)).toHaveLength(2);
  const tags = new Set(text.match(/<[^>]*>/g));
  expect([...tags].sort()).toEqual([
    '<!-- khung-review -->',
    '</code>',
    '</details>',
    '</sub>',
    '</summary>',
    '<code>',
    '<details>',
    '<sub>',
    '<summary>',
  ]);
  expect(text).not.toMatch(/@(?=[\p{L}\p{N}])|#\d|!\d|:\/\/|www\.|^\/|(?<!\\)!?\[|(?<!\\)`/mu);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
});

test('a diagram is drawn by its own signs alone', async () => {
  const { out } = await review('markdown');
  const lines = (/```mermaid\n([\s\S]*?)\n```/.exec(out)?.[1] ?? '').split('\n');
  const node = /^ {2}n\d+\["(?:[\p{L}\p{M}\p{N} ,.()…–“”’/_-]|#\d+;)*"\](:::\w+)?$/u;
  const known = /^flowchart LR$|^ {2}classDef |^ {2}n\d+ -\.?->\|[\w ]+\| n\d+$/;
  expect(lines.filter((line) => !node.test(line) && !known.test(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(4);
});

test('machine formats stay valid', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const sarif = (await review('sarif')).out;
  ajv.validate(SARIF_ESSENTIALS, JSON.parse(sarif));
  expect(ajv.errors).toBe(null);
  const uris = [...sarif.matchAll(/"uri": "([^"]*)"/g)].map((match) => match[1] as string);
  expect(uris.filter((uri) => !/^[\w.~!'()*/%-]+$/.test(uri))).toEqual([]);
  expect(uris.map(decodeURIComponent)).toContain(PATH);
  const prints = (JSON.parse((await review('gitlab')).out) as { fingerprint: string }[]).map(
    (each) => each.fingerprint,
  );
  expect(new Set(prints).size).toBe(prints.length);
});

test('JUnit is well-formed XML', async () => {
  const { out } = await review('junit');
  const open: string[] = [];
  const tag =
    /<\?[^>]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<>&]*(?:&(?:amp|lt|gt|quot);[^"<>&]*)*")*)(\/?)>/g;
  const rest = out.replace(tag, (_, end, name: string, __, alone) => {
    if (!name || alone) return '';
    if (end) expect(open.pop()).toBe(name);
    else open.push(name);
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
});
