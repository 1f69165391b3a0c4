import { isCelList, isCelMap } from '@bufbuild/cel';
import { type Evidence, numberEvidence } from '../../core/evidence.ts';
import { excerpt } from '../../core/excerpt.ts';
import { type Bilingual, both } from '../../core/lang.ts';
import { count } from '../../core/print.ts';
import type { Environment } from './environment.ts';
import type { Answer, Program, Scope } from './program.ts';
import { constantText, type Expr, type Syntax, written } from './syntax.ts';

/** Says why a condition came out false: the values of the parts that made it so. */
export type Reasons = (scope: Scope) => readonly Evidence[];

/** More would not be read. */
const MOST = 6;

/**
 * Reasons of a condition, planned when first asked for: most conditions hold everywhere. `target` is
 * the name of the record itself, left out in front of its fields.
 */
export function reasonsOf(environment: Environment, { expr }: Syntax, target: string): Reasons {
  const programs = new Map<Expr, Program>();
  const value = (part: Expr, scope: Scope): Answer => {
    const program = programs.get(part) ?? environment.program({ expr: part });
    programs.set(part, program);
    return program(scope);
  };
  return (scope) => {
    const found = new Map<string, Evidence>();
    for (const leaf of failing(expr, false, (part) => value(part, scope))) {
      for (const part of looked(leaf)) {
        const name = nameOf(part, target);
        if (!found.has(name)) found.set(name, evidenceOf(name, read(part, scope, value)));
      }
    }
    return [...found.values()].slice(0, MOST);
  };
}

type Ask = (part: Expr) => Answer;

/** The smallest parts that made `expr` come out as `truth`. */
function failing(expr: Expr, truth: boolean, ask: Ask): readonly Expr[] {
  const { exprKind: kind } = expr;
  if (kind.case !== 'callExpr') return [expr];
  const { function: name, args } = kind.value;
  if (name === '!_') return args.flatMap((arg) => failing(arg, !truth, ask));
  if (name === '_?_:_') {
    const [condition, yes, no] = args as [Expr, Expr, Expr];
    const chosen = isTrue(ask(condition));
    return [...failing(condition, chosen, ask), ...failing(chosen ? yes : no, truth, ask)];
  }
  if (name !== '_&&_' && name !== '_||_') return [expr];
  const guilty = args.filter((arg) => isTrue(ask(arg)) === truth);
  return guilty.flatMap((arg) => failing(arg, truth, ask));
}

function isTrue(answer: Answer): boolean {
  return 'value' in answer && answer.value === true;
}

/** The values that a part looks at: operands of a comparison, the list of a loop. */
function looked({ exprKind: kind, ...rest }: Expr): readonly Expr[] {
  const expr = { exprKind: kind, ...rest } as Expr;
  if (kind.case === 'constExpr' || kind.case === 'listExpr') return [];
  if (kind.case === 'comprehensionExpr') return kind.value.iterRange ? [kind.value.iterRange] : [];
  if (kind.case !== 'callExpr') return [expr];
  const { function: name, target, args } = kind.value;
  if (SIGN.test(name) || TESTS.has(name))
    return [...(target ? [target] : []), ...args].flatMap(looked);
  return [expr];
}

const SIGN = /^(?:_.*_|-_|@in)$/;
const TESTS: ReadonlySet<string> = new Set(['startsWith', 'endsWith', 'contains', 'matches']);

/** Questions about a field that its value answers better than true or false. */
const ABOUT_FIELD: ReadonlySet<string> = new Set(['stated', 'unknown', 'notApplicable', 'text']);

type Field = { readonly of: Expr; readonly name: string };

/** `component.stated("owner")`, `has(component.owner)`: the field that it asks about. */
function fieldOf({ exprKind: kind }: Expr): Field | undefined {
  if (kind.case === 'selectExpr' && kind.value.operand)
    return { of: kind.value.operand, name: kind.value.field };
  if (kind.case !== 'callExpr' || !ABOUT_FIELD.has(kind.value.function)) return undefined;
  const name = constantText(kind.value.args[0]);
  const of = kind.value.target;
  return of && name !== undefined ? { of, name } : undefined;
}

function nameOf(part: Expr, target: string): string {
  const field = fieldOf(part);
  const text = field ? `${written(field.of)}.${field.name}` : written(part);
  return text.startsWith(`${target}.`)
    ? text.slice(target.length + 1)
    : text.replaceAll(`(${target}.`, '(');
}

function read(part: Expr, scope: Scope, value: (part: Expr, scope: Scope) => Answer): unknown {
  const field = fieldOf(part);
  const answer = value(field ? field.of : part, scope);
  if ('failed' in answer) return undefined;
  if (!field) return answer.value;
  return isCelMap(answer.value) ? answer.value.get(field.name) : undefined;
}

function evidenceOf(name: string, value: unknown): Evidence {
  const what = { vi: name, en: name };
  if (typeof value === 'bigint' || typeof value === 'number')
    return numberEvidence(what, Number(value));
  return { what, value: inWords(value) };
}

function inWords(value: unknown): Bilingual {
  if (value === undefined || value === null) return { vi: 'không ghi', en: 'not given' };
  if (typeof value === 'boolean')
    return value ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  if (typeof value === 'string') return quoted(value);
  if (isCelList(value)) return both((lang) => count([...value].length, lang, 'mục', 'item'));
  if (!isCelMap(value)) return quoted(String(value));
  if (value.has('unknown')) return { vi: 'chưa xác định', en: 'unknown' };
  if (value.has('notApplicable')) return { vi: 'không áp dụng', en: 'not applicable' };
  const name = value.get('name') ?? value.get('vi') ?? value.get('date');
  if (isCelMap(name)) return inWords(name.get('vi'));
  if (name !== undefined) return inWords(typeof name === 'bigint' ? String(name) : name);
  return quoted(`{${[...value.keys()].map(String).join(', ')}}`);
}

function quoted(text: string): Bilingual {
  if (text === '') return { vi: 'trống', en: 'empty' };
  const short = excerpt(text, 60);
  return { vi: `“${short}”`, en: `“${short}”` };
}
