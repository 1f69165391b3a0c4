import { parse } from '@bufbuild/cel';

/** A node of a CEL syntax tree. */
export type Expr = ReturnType<typeof parse>['expr'];

export type Syntax = {
  readonly text: string;
  readonly expr: Expr;
  /** Offset of a node within the text: of a name its start, of a selection its dot. */
  readonly offsetOf: (expr: Expr) => number;
};

export type SyntaxFault = { readonly reason: string; readonly offset: number };

/** Parses an expression; says what stood where it could not be read on. */
export function parseExpression(text: string): Syntax | SyntaxFault {
  try {
    const { expr, sourceInfo } = parse(text);
    const positions = sourceInfo?.positions ?? {};
    return { text, expr, offsetOf: ({ id }) => positions[String(id)] ?? 0 };
  } catch (error) {
    const { rawMessage, message, location } = error as Error & {
      rawMessage?: string;
      location?: { start?: { offset?: number } };
    };
    return { reason: rawMessage ?? message, offset: location?.start?.offset ?? 0 };
  }
}

export function isFault(syntax: Syntax | SyntaxFault): syntax is SyntaxFault {
  return 'reason' in syntax;
}

/** The text of a constant, when the node is one. */
export function constantText(expr: Expr | undefined): string | undefined {
  if (expr?.exprKind.case !== 'constExpr') return undefined;
  const { constantKind } = expr.exprKind.value;
  return constantKind.case === 'stringValue' ? constantKind.value : undefined;
}

/** A node as one writes it, the same for the same value: `component.links("owner")[0].side`. */
export function written(expr: Expr | undefined): string {
  const kind = expr?.exprKind;
  if (kind?.case === 'identExpr') return kind.value.name;
  if (kind?.case === 'selectExpr') return `${written(kind.value.operand)}.${kind.value.field}`;
  if (kind?.case === 'constExpr') {
    const { value } = kind.value.constantKind;
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  if (kind?.case !== 'callExpr') return '(…)';
  const { target, args } = kind.value;
  const given = args.map(written);
  if (kind.value.function === '_[_]') return `${given[0]}[${given[1]}]`;
  return `${target ? `${written(target)}.` : ''}${kind.value.function}(${given.join(', ')})`;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Values that are surely there when a condition came out as `truth`, as they are written. */
export function presentWhen(expr: Expr | undefined, truth: boolean): ReadonlySet<string> {
  const kind = expr?.exprKind;
  if (kind?.case === 'selectExpr') {
    const { testOnly, operand, field } = kind.value;
    return testOnly && truth ? new Set([`${written(operand)}.${field}`]) : NOTHING;
  }
  if (kind?.case !== 'callExpr') return NOTHING;
  const { function: name, target, args } = kind.value;
  if (name === '!_') return presentWhen(args[0], !truth);
  if (name === (truth ? '_&&_' : '_||_')) {
    return new Set(args.flatMap((arg) => [...presentWhen(arg, truth)]));
  }
  const field = constantText(args[0]);
  return truth && name === 'stated' && target && field !== undefined
    ? new Set([`${written(target)}.${field}`])
    : NOTHING;
}
