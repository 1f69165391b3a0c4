import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../generator/host/sha256.ts';
import { readSnapshot } from '../../generator/snapshot/read.ts';
import { SOUND } from '../support/check-files.ts';
import { ourFiles, readOurs } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const folder = scratch({
  ...SOUND,
  'plans/u/tasks.yaml': `a:
  name: Việc A
  deadline: 2020-12-31
  owner: so
  states:
    - state: in-progress
      asOf: 2020-01-01
    - state: done
      asOf: 2020-02-01
  sources: [s]
`,
});
afterAll(folder.remove);

const take = (...args: string[]) => runCli(['snapshot', '--root', folder.root, ...args]);

describe('khung snapshot', () => {
  const file = join(folder.root, 'out.json');

  test('writes a file that its schema describes and that can be read again', () => {
    const { code, out } = take('--out', file, '--as-of', '2020-06-30', '--known-at', '2020-06-30');
    expect([code, out]).toEqual([0, '']);
    const text = readFileSync(file, 'utf8');
    const [snapshot, problems] = readSnapshot({ path: file, text }, sha256);
    expect(problems).toEqual([]);
    expect(snapshot?.asOf).toBe(18_443);
    const ajv = new Ajv2020({
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      allErrors: true,
    });
    ajv.addFormat('khung-date', true).addKeyword('khungRef').addKeyword('khungKind');
    for (const path of ourFiles('schemas', /(common|framework)\.schema\.json$/))
      ajv.addSchema(JSON.parse(readOurs(path)));
    ajv.validate(JSON.parse(readOurs('schemas/snapshot.schema.json')), snapshot);
    expect(ajv.errors).toBe(null);
  });

  test('holds the line of each record and of the items of its lists', () => {
    const [snapshot] = readSnapshot({ path: file, text: readFileSync(file, 'utf8') }, sha256);
    const task = snapshot?.model.entities.find(({ key }) => key === 'task:u/a');
    expect(task?.file).toBe('plans/u/tasks.yaml');
    expect(task?.line).toBe(1);
    expect(task?.lines['/states/1']).toBe(8);
  });

  test('leaves nothing beside the file', () => {
    expect(readdirSync(folder.root).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('prints to standard output without --out', () => {
    const days = ['--as-of', '2020-06-30', '--known-at', '2020-06-30'];
    const { out, err } = take(...days);
    expect(out).toBe(readFileSync(file, 'utf8'));
    expect(err).toContain('Tính đến 30/06/2020');
  });

  test('exits 3 when the file cannot be written, and leaves none', () => {
    const nowhere = join(folder.root, 'no/such/folder/x.json');
    const { code, err } = take('--out', nowhere);
    expect(code).toBe(3);
    expect(err).toContain('ENOENT');
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('reading a snapshot', () => {
  const read = (text: string) =>
    readSnapshot({ path: 'x.json', text }, sha256)[1].map(({ code }) => code);

  test.each([
    ['', 'not-a-snapshot'],
    ['{"a":', 'not-a-snapshot'],
    ['null', 'not-a-snapshot'],
    ['{"model":{}}', 'not-a-snapshot'],
    ['{"format":1}', 'not-a-snapshot'],
    ['{"format":2}', 'unknown-snapshot-format'],
    ['{"format":1,"model":{},"facts":{},"findings":[],"digest":"0"}', 'altered-snapshot'],
  ])('%s gives %s', (text, code) => {
    expect(read(text)).toEqual([code]);
  });

  const days = ['--as-of', '2020-06-30', '--known-at', '2020-06-30'];
  const written = take(...days).out;
  const plain = written.replace(/,"seal":"[0-9a-f]{64}"\}\n$/, '}\n');

  test('a sealed file, one from before there were seals and one laid out anew hold the same', () => {
    expect(plain).not.toBe(written);
    const laidOut = JSON.stringify(JSON.parse(written), null, 2);
    for (const text of [written, plain, laidOut]) {
      const [snapshot, problems] = readSnapshot({ path: 'x.json', text }, sha256);
      expect(problems).toEqual([]);
      expect(snapshot).toEqual(JSON.parse(plain));
    }
  });

  test.each([
    ['in a name', (text: string) => text.replace('Việc A', 'Việc B')],
    ['in the digest', (text: string) => text.replace(/"digest":"./, '"digest":"x')],
    ['in a name, with the seal taken off', () => plain.replace('Việc A', 'Việc B')],
    ['after the seal', (text: string) => text.replace(/\}\n$/, ',"format":1,"revision":"x"}\n')],
  ])('a change %s is noticed', (_, change) => {
    expect(change(written)).not.toBe(written);
    expect(read(change(written))).toEqual(['altered-snapshot']);
  });

  test('a wrong seal alone changes nothing: the content still has its digest', () => {
    expect(read(written.replace(/"seal":"./, '"seal":"x'))).toEqual([]);
    expect(read(written.replace(/"seal":"[0-9a-f]{64}"/, `"seal":"${'0'.repeat(64)}"`))).toEqual(
      [],
    );
  });
});
