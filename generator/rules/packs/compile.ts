import { type Definition, type Diagnostic, diagnose } from '../../core/diagnostic.ts';
import type { Pointer } from '../../core/locate.ts';
import { pointerText } from '../../core/locate.ts';
import { nearest } from '../../core/nearest.ts';
import type { Result } from '../../core/result.ts';
import { type Check, withNear } from './check.ts';
import { infer } from './check-expression.ts';
import { packName, packPath, packSyntax, packType } from './diagnostics.ts';
import type { Environment } from './environment.ts';
import type { PackFile } from './pack.ts';
import { spanWithin } from './place.ts';
import type { Program, Template } from './program.ts';
import type { Shape } from './shapes.ts';
import { isFault, parseExpression, presentWhen, type Syntax } from './syntax.ts';

/** What is needed to turn texts of a pack into programs. */
export type Compiler = {
  readonly environment: Environment;
  readonly file: PackFile;
  readonly recordShape: (kind: string) => Shape | undefined;
  readonly kinds: readonly string[];
  readonly framework: Shape;
};

/** Where a text of a rule stands. */
export type At = { readonly compiler: Compiler; readonly rule: string; readonly pointer: Pointer };

export type Compiled = {
  readonly program: Program;
  readonly syntax: Syntax;
  /** What is surely there once it came out true. */
  readonly present: ReadonlySet<string>;
};

type Names = ReadonlyMap<string, Shape>;

/** An expression that the schemas allow, planned; undefined when there is none or it has a fault. */
export function compileExpression(
  at: At,
  text: string | undefined,
  names: Names,
  gives: 'bool' | 'any',
  present: ReadonlySet<string> = new Set(),
): Result<Compiled | undefined> {
  if (text === undefined) return [undefined, []];
  const syntax = parseExpression(text);
  if (isFault(syntax)) {
    return [undefined, [say(at, text, packSyntax, { reason: syntax.reason }, syntax.offset, 1)]];
  }
  const diagnostics = checked(at, text, syntax, names, gives, present);
  if (diagnostics.length > 0) return [undefined, diagnostics];
  const program = at.compiler.environment.program(syntax);
  return [{ program, syntax, present: presentWhen(syntax.expr, true) }, []];
}

function checked(
  at: At,
  text: string,
  syntax: Syntax,
  names: Names,
  gives: 'bool' | 'any',
  present: ReadonlySet<string>,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { recordShape, kinds } = at.compiler;
  const report: Check['report'] = (definition, params, offset, length) => {
    const found = say(at, text, definition, params, offset, length);
    // Operands are looked at again where two of them are compared.
    const again = ({ code, at }: Diagnostic) => code === found.code && at.start === found.at.start;
    if (!diagnostics.some(again)) diagnostics.push(found);
  };
  const check: Check = { rule: at.rule, syntax, recordShape, kinds, report, infer };
  const shape = infer(check, syntax.expr, { names, present, depth: 0 });
  const fits = shape.length === 0 || shape.some(({ is }) => is === 'bool' || is === 'any');
  if (gives === 'bool' && !fits) {
    report(
      packType,
      { found: shape[0]?.is ?? '', expected: 'đúng hoặc sai | true or false' },
      0,
      1,
    );
  }
  return diagnostics;
}

export function say<P extends object>(
  { compiler, rule, pointer }: At,
  text: string,
  definition: Definition<P & { rule: string }>,
  params: P,
  offset: number,
  length: number,
): Diagnostic {
  const span = spanWithin(compiler.file, pointer, text, offset, length);
  const subject = `${compiler.file.file.path}#${pointerText(pointer)}`;
  return diagnose(definition, { ...params, rule }, span, subject);
}

/** A message's texts and the programs between them: `… ${name} …`. */
export function compileTemplate(
  at: At,
  text: string,
  names: Names,
  present?: ReadonlySet<string>,
): Result<Template> {
  const diagnostics: Diagnostic[] = [];
  const template: (string | Program)[] = [];
  let done = 0;
  for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
    template.push(text.slice(done, match.index));
    const inner = { ...at, compiler: at.compiler };
    const [compiled, faults] = compileExpression(inner, match[1] as string, names, 'any', present);
    diagnostics.push(...faults);
    if (compiled) template.push(compiled.program);
    done = match.index + match[0].length;
  }
  return [[...template, text.slice(done)], diagnostics];
}

/** A way of field names; with `item` as its first name where a rule has `forEach`. */
export function compilePath(
  at: At,
  text: string | undefined,
  record: Shape,
  item?: Shape,
): Result<{ readonly pointer: Pointer; readonly shape: Shape } | undefined> {
  if (text === undefined) return [undefined, []];
  const pointer = text.split('.');
  let shape = item && pointer[0] === 'item' ? item : record;
  for (const name of item && pointer[0] === 'item' ? pointer.slice(1) : pointer) {
    const names = shape.flatMap((each) => (each.is === 'map' ? [...each.fields.keys()] : []));
    const next = shape.flatMap((each) => (each.is === 'map' ? (each.fields.get(name) ?? []) : []));
    if (next.length === 0) {
      const params = withNear({ name, of: text }, nearest(name, names));
      return [undefined, [say(at, text, packName, params, text.indexOf(name), name.length)]];
    }
    shape = next.flatMap(({ shape }) => shape());
  }
  if (
    item === undefined &&
    at.pointer.at(-1) === 'forEach' &&
    !shape.some(({ is }) => is === 'list')
  ) {
    const params = { path: text, expected: 'một danh sách | a list' };
    return [undefined, [say(at, text, packPath, params, 0, text.length)]];
  }
  return [{ pointer, shape }, []];
}
