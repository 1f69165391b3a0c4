#!/usr/bin/env node
/** `khung …` from anywhere: finds the right Node and hands everything on. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nodePath, root } from './runtime.mjs';

const main = join(root, 'generator', 'cli', 'main.ts');
const result = spawnSync(nodePath(), [main, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(result.signal ? 130 : (result.status ?? 5));
