import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import { rememberingHost } from '../../generator/host/remembering-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run, snapshotOf } from '../../generator/pipeline.ts';
import { projectRoot } from '../support/our-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'khung-host-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function save(text: string, age = 10): void {
  writeFileSync(join(root, 'a.yaml'), text);
  const time = Date.now() / 1000 - age;
  utimesSync(join(root, 'a.yaml'), time, time);
}

describe('a host that remembers', () => {
  it('gives the very same bytes until the file changes', () => {
    const host = rememberingHost(nodeHost(root), root);
    save('a: 1');
    const first = host.read('a.yaml');
    expect(host.read('a.yaml')).toBe(first);
    save('a: 2', 5);
    expect(Buffer.from(host.read('a.yaml') as Uint8Array).toString()).toBe('a: 2');
  });

  it('reads again what was changed a moment ago', () => {
    const host = rememberingHost(nodeHost(root), root);
    save('a: 1', 0);
    expect(host.read('a.yaml')).not.toBe(host.read('a.yaml'));
  });

  it('notices that a file is gone', () => {
    const host = rememberingHost(nodeHost(root), root);
    save('a: 1');
    host.read('a.yaml');
    rmSync(join(root, 'a.yaml'));
    expect(host.read('a.yaml')).toEqual({ failure: 'absent' });
  });

  it('leads to the same snapshot at the second look', () => {
    const days = { asOf: 20_000, knownAt: 20_000 };
    const host = rememberingHost(nodeHost(projectRoot), projectRoot);
    const look = () => snapshotOf(host, sha256, run(host, sha256, days));
    const fresh = nodeHost(projectRoot);
    look();
    expect(look()).toEqual(snapshotOf(fresh, sha256, run(fresh, sha256, days)));
  });
});
