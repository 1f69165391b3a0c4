import type { Citation } from '../../core/citation.ts';
import { parseDate } from '../../core/day.ts';
import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { Bilingual, Text } from '../../core/lang.ts';
import { say } from '../../core/lang.ts';
import type { Pointer } from '../../core/locate.ts';
import { nearest } from '../../core/nearest.ts';
import type { Result } from '../../core/result.ts';
import { withNear } from './check.ts';
import {
  type At,
  type Compiler,
  compileExpression,
  compilePath,
  compileTemplate,
  say as report,
} from './compile.ts';
import { packName } from './diagnostics.ts';
import { reasonsOf } from './evidence.ts';
import { type Example, nameOfKind, type Pack, type PackRule } from './pack.ts';
import type { Program } from './program.ts';
import { ANY, type Shape, STRING } from './shapes.ts';

/** A pack as schemas/pack.schema.json allows it; whoever calls has checked that. */
type RawPack = {
  readonly id: string;
  readonly name: Text;
  readonly inForce: { readonly from: string; readonly to?: string };
  readonly levels?: readonly string[];
  readonly framework?: string;
  readonly enforcement?: RawEnforcement;
  readonly documents: Readonly<Record<string, RawDocument>>;
  readonly rules: Readonly<Record<string, RawRule>>;
};
type RawEnforcement = { readonly warnFrom?: string; readonly denyFrom?: string };
type RawDocument = { readonly name: Text; readonly document?: string; readonly draft?: boolean };
type RawExample = {
  readonly record: Example['record'];
  readonly unit?: Example['unit'];
  readonly around?: Example['around'];
  readonly asOf?: string;
};
type RawRule = {
  readonly checks?: readonly string[];
  readonly title: Text;
  readonly message: Text;
  readonly help?: Text;
  readonly severity: Severity;
  readonly citation: { readonly document: string; readonly article: string };
  readonly target: string;
  readonly forEach?: string;
  readonly when?: string;
  readonly assert: string;
  readonly at?: string;
  readonly enforcement?: RawEnforcement;
  readonly examples: { readonly good: readonly RawExample[]; readonly bad: readonly RawExample[] };
};

/** The rules of a pack that has the form its schema asks for; rules with a fault are left out. */
export function readPack(compiler: Compiler, file: string, data: unknown): Result<Pack> {
  const raw = data as RawPack;
  const diagnostics: Diagnostic[] = [];
  const rules: PackRule[] = [];
  for (const [code, rule] of Object.entries(raw.rules)) {
    const [read, faults] = readRule(compiler, raw, code, rule);
    diagnostics.push(...faults);
    if (read && faults.length === 0) rules.push(read);
  }
  const { id, levels = [], framework, inForce } = raw;
  const from = dayOf(inForce.from) ?? 0;
  const to = dayOf(inForce.to) ?? Number.MAX_SAFE_INTEGER;
  return [{ id, name: both(raw.name), file, from, to, levels, framework, rules }, diagnostics];
}

function readRule(
  compiler: Compiler,
  pack: RawPack,
  code: string,
  raw: RawRule,
): Result<PackRule | undefined> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>([value, faults]: Result<T>): T => {
    diagnostics.push(...faults);
    return value;
  };
  const place = (...way: string[]) => ({ compiler, rule: code, pointer: ['rules', code, ...way] });
  const record = compiler.recordShape(raw.target) ?? ANY;
  diagnostics.push(...unknownNames(place, compiler.kinds, Object.keys(pack.documents), raw));
  const forEach = take(compilePath(place('forEach'), raw.forEach, record));
  const item = forEach?.shape.flatMap((each) => (each.is === 'list' ? each.of() : []));
  const names = namesFor(compiler, raw.target, record, item);
  const condition = (key: 'when' | 'assert') =>
    take(compileExpression(place(key), raw[key], names, 'bool'));
  const when = condition('when');
  const present = when?.present;
  const assert = take(compileExpression(place('assert'), raw.assert, names, 'bool', present));
  const at = take(compilePath(place('at'), raw.at, record, item));
  const text = (lang: 'vi' | 'en') =>
    take(compileTemplate(place('message', lang), say(raw.message, lang), names, present));
  const message = { vi: text('vi'), en: text('en') };
  if (!assert) return [undefined, diagnostics];
  const textsOf = (sort: 'good' | 'bad') =>
    raw.examples[sort].map((_, i) => textAt(compiler, ['rules', code, 'examples', sort, i]));
  const enforcement = raw.enforcement ?? pack.enforcement ?? {};
  const rule: PackRule = {
    code,
    pack: pack.id,
    title: both(raw.title),
    pattern: both(raw.message),
    exampleTexts: () => ({ good: textsOf('good'), bad: textsOf('bad') }),
    message,
    help: raw.help === undefined ? undefined : both(raw.help),
    severity: raw.severity,
    warnFrom: dayOf(enforcement.warnFrom),
    denyFrom: dayOf(enforcement.denyFrom),
    citation: citationOf(pack, raw),
    checks: raw.checks ?? [],
    target: raw.target,
    forEach: forEach?.pointer,
    when: when?.program as Program | undefined,
    assert: assert.program,
    reasons: reasonsOf(compiler.environment, assert.syntax, nameOfKind(raw.target)),
    definedAt: compiler.file.spanOf(['rules', code], 'key'),
    at: at?.pointer ?? [],
    examples: { good: raw.examples.good.map(exampleOf), bad: raw.examples.bad.map(exampleOf) },
  };
  return [rule, diagnostics];
}

/** A value as it is written in the pack's file, from the left margin on. */
function textAt({ file }: Compiler, pointer: Pointer): string {
  const { start, end } = file.spanOf(pointer, 'value');
  const text = file.file.text;
  const margin = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lines = text.slice(start, end).trimEnd().split('\n');
  const blank = ' '.repeat(margin);
  return `${lines.map((line) => (line.startsWith(blank) ? line.slice(margin) : line)).join('\n')}\n`;
}

/** The kind and the document that a rule names must be there. */
function unknownNames(
  place: (...way: string[]) => At,
  kinds: readonly string[],
  documents: readonly string[],
  { target, citation }: RawRule,
): readonly Diagnostic[] {
  const miss = (way: string[], name: string, all: readonly string[]) => {
    if (all.includes(name)) return [];
    const params = withNear({ name, of: all.join(', ') }, nearest(name, all));
    return [report(place(...way), name, packName, params, 0, name.length)];
  };
  return [
    ...miss(['target'], target, kinds),
    ...miss(['citation', 'document'], citation.document, documents),
  ];
}

/** What an expression of a rule can name. */
function namesFor(
  { recordShape, framework }: Compiler,
  target: string,
  record: Shape,
  item: Shape | undefined,
): ReadonlyMap<string, Shape> {
  const names = new Map<string, Shape>([
    [nameOfKind(target), record],
    ['unit', recordShape('unit') ?? ANY],
    ['framework', framework],
    ['asOf', STRING],
    ['id', STRING],
    ['name', STRING],
  ]);
  if (item) names.set('item', item);
  return names;
}

function citationOf({ documents, framework }: RawPack, { citation }: RawRule): Citation {
  const cited = documents[citation.document];
  return {
    name: both(cited?.name ?? citation.document),
    document: cited?.document ?? citation.document,
    article: citation.article,
    draft: cited?.draft ?? false,
    ...(framework !== undefined && { framework }),
  };
}

function exampleOf({ record, unit, around, asOf }: RawExample): Example {
  return { record, unit: unit ?? {}, around: around ?? {}, asOf };
}

const both = (text: Text): Bilingual => ({ vi: say(text, 'vi'), en: say(text, 'en') });

function dayOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : parseDate(date)?.first;
}
