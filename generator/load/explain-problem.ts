import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { excerpt } from '../core/excerpt.ts';
import type { Remedy } from '../core/fix.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Span } from '../core/span.ts';
import { MOST_REPEATED, type Problem } from './construct.ts';
import * as yaml from './yaml-diagnostics.ts';

/** What the content may not hold, as a diagnostic. */
export function explainProblem(file: SourceFile, problem: Problem): Diagnostic {
  const at = { file: file.path, start: problem.start, end: problem.end };
  const name = excerpt(problem.name);
  switch (problem.type) {
    case 'duplicate-key':
      return diagnose(yaml.duplicateKey, { key: name }, at, file.path, firstOf(file, problem));
    case 'reserved-key':
      return diagnose(yaml.reservedKey, { key: name }, at, file.path);
    case 'merge-key':
      return diagnose(yaml.mergeKey, {}, at, file.path);
    case 'complex-key':
      return diagnose(yaml.complexKey, {}, at, file.path);
    case 'tag':
      return diagnose(yaml.yamlTag, { tag: name }, at, file.path);
    case 'unknown-alias':
      return diagnose(yaml.unknownAlias, { name }, at, file.path);
    case 'recursive-alias':
      return diagnose(yaml.recursiveAlias, { name }, at, file.path);
    case 'too-many-aliases':
      return diagnose(yaml.tooManyAliases, { name, limit: MOST_REPEATED }, at, file.path);
    case 'not-nfc':
      return diagnose(yaml.notNfc, { text: name }, at, file.path, [], composed(file, at));
  }
}

/** The same letters in the form that is asked for: nobody sees a difference. */
function composed({ text }: SourceFile, at: Span): Remedy {
  const description = {
    vi: 'Chuyển sang Unicode dựng sẵn (NFC).',
    en: 'Convert to composed Unicode (NFC).',
  };
  const edit = { as: 'text', text: text.slice(at.start, at.end).normalize('NFC') } as const;
  return { safety: 'safe', description, at, edit };
}

function firstOf(file: SourceFile, { first }: Problem) {
  if (!first) return [];
  const message = { vi: 'Lần đầu ghi ở đây.', en: 'First given here.' };
  return [{ at: { file: file.path, start: first.start, end: first.end }, message }];
}
