/** The floor of `check`: read every YAML file and parse it with js-yaml, positions kept, nothing more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, constructFromEvents, parseEvents } from 'js-yaml';

const root = process.argv[2] ?? '.';
let offsets = 0;
for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.yaml')) continue;
  const text = readFileSync(join(root, path), 'utf8');
  const events = parseEvents(text, {});
  constructFromEvents(events, { source: text, schema: CORE_SCHEMA });
  offsets += events.length;
}
process.stdout.write(`${offsets}\n`);
