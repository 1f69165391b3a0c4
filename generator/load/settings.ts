import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { type Host, isFailure } from '../core/host.ts';
import { isMap } from '../core/is-map.ts';
import type { Text } from '../core/lang.ts';
import type { Locate } from '../core/locate.ts';
import type { Result } from '../core/result.ts';
import type { Settings } from '../core/snapshot.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { VersionEntry, VersionSettings } from '../core/version.ts';
import { wrongExtension } from './diagnostics.ts';
import { spanAt } from './parse.ts';
import { readSource } from './read-source.ts';

export const SETTINGS_FILE = 'khung.yaml';

/** The settings, and what khung.yaml holds as written. */
export type LoadedSettings = {
  readonly settings: Settings;
  /** Which versions the site holds; apart, because no page of a version may rest on the others. */
  readonly versions?: VersionSettings;
  /** Undefined when there is no khung.yaml or its YAML could not be read. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly file: SourceFile | undefined;
  /** Place of a value in khung.yaml, for the schema's complaints; the entity is not looked at. */
  readonly locate: Locate;
};

const DEFAULTS: Settings = {
  name: { vi: 'Khung', en: 'Khung' },
  reviewMonths: 12,
  graceDays: 90,
  packs: [],
};

/** khung.yaml at the root. A setting that is missing or of a wrong type has its default. */
export function loadSettings(host: Host): Result<LoadedSettings> {
  const read = host.read(SETTINGS_FILE, 0);
  if (isFailure(read) && read.failure === 'absent') return [withDefaults(), misnamed(host)];
  const [parsed, diagnostics] = readSource(host, SETTINGS_FILE);
  if (!parsed) return [withDefaults(), diagnostics];
  const locate: Locate = (_, pointer, part) => spanAt(parsed, pointer, part);
  const data = Object.keys(parsed.data).length > 0 ? parsed.data : undefined;
  const versions = versionsIn(parsed.data);
  const loaded = { settings: settingsOf(parsed.data), data, file: parsed.file, locate };
  return [versions ? { ...loaded, versions } : loaded, diagnostics];
}

function withDefaults(): LoadedSettings {
  const locate: Locate = () => ({ file: SETTINGS_FILE, start: 0, end: 0 });
  return { settings: DEFAULTS, data: undefined, file: undefined, locate };
}

/** People who write .yml would otherwise wonder why their settings do nothing. */
function misnamed(host: Host): readonly Diagnostic[] {
  const name = 'khung.yml';
  const read = host.read(name, 0);
  if (isFailure(read) && read.failure === 'absent') return [];
  const at = { file: name, start: 0, end: 0 };
  return [diagnose(wrongExtension, { name, expected: SETTINGS_FILE }, at, name)];
}

function settingsOf(data: Readonly<Record<string, unknown>>): Settings {
  const text = (key: string) => (typeof data[key] === 'string' ? { [key]: data[key] } : {});
  const whole = (key: string) => (Number.isInteger(data[key]) ? { [key]: data[key] } : {});
  return {
    ...DEFAULTS,
    ...(isText(data.name) ? { name: data.name } : {}),
    ...(isText(data.description) ? { description: data.description } : {}),
    ...text('editUrl'),
    ...text('siteUrl'),
    ...classification(data.defaultClassification),
    ...whole('reviewMonths'),
    ...whole('graceDays'),
    ...(Array.isArray(data.packs) ? { packs: data.packs.filter(isString) } : {}),
  };
}

/** What is written wrongly was meant to protect something. */
function classification(value: unknown): Pick<Settings, 'defaultClassification'> {
  if (value === undefined) return {};
  return { defaultClassification: value === 'public' ? 'public' : 'internal' };
}

/** What is asked for under `versions`; a value of a wrong type is left out, and the schema says so. */
function versionsIn({ versions }: Readonly<Record<string, unknown>>): VersionSettings | undefined {
  if (!isMap(versions)) return undefined;
  const list = Array.isArray(versions.list) ? versions.list.filter(isMap).map(entryOf) : [];
  return { ...(isString(versions.tags) && { tags: versions.tags }), list };
}

function entryOf(data: Readonly<Record<string, unknown>>): VersionEntry {
  const texts = ['ref', 'date', 'name', 'effective', 'asOf'] as const;
  const given = texts.filter((key) => isString(data[key])).map((key) => [key, data[key]]);
  return { ...Object.fromEntries(given), ...(isText(data.title) && { title: data.title as Text }) };
}

/** A Vietnamese string, or {vi, en}. */
function isText(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return (
    typeof value === 'object' && value !== null && 'vi' in value && typeof value.vi === 'string'
  );
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
