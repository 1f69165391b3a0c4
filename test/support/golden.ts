import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from './our-files.ts';

/** Compares a text with a file under test/cases/; a missing file is written, a differing one shown. */
export function expectGolden(path: string, text: string): void {
  const file = join(projectRoot, 'test/cases', path);
  if (existsSync(file)) {
    expect(text).toBe(readFileSync(file, 'utf8'));
    return;
  }
  if (process.env.CI) throw new Error(`test/cases/${path} is missing`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
