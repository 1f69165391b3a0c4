/** The door to rule packs: read them once, judge with them as often as needed. */
import { type Diagnostic, diagnose } from '../../core/diagnostic.ts';
import type { Result } from '../../core/result.ts';
import type { RuleInfo } from '../../core/rule-info.ts';
import { packDiagnostics, packFaults, packRuleTwice } from './diagnostics.ts';
import { newEnvironment } from './environment.ts';
import type { Pack, PackFile, Packs } from './pack.ts';
import { readPack } from './read-pack.ts';
import { type Documents, documentShape, recordShapes } from './shapes.ts';

export { judgePacks } from './judge-packs.ts';
export { Outcomes } from './outcomes.ts';
export type { Pack, PackFile, PackRule, Packs } from './pack.ts';
export { runExamples } from './run-examples.ts';
export { packDiagnostics, packFaults };

/** What the rules of packs mean, for their pages. */
export function infoOfPacks(packs: readonly Pack[]): readonly RuleInfo[] {
  return packs.flatMap(({ id, name, rules }) =>
    rules.map((rule) => ({
      code: rule.code,
      group: `pack:${id}` as const,
      pack: name,
      severity: rule.severity,
      title: rule.title,
      message: rule.pattern,
      ...(rule.help && { help: rule.help }),
      citation: rule.citation,
      examples: rule.exampleTexts(),
    })),
  );
}

/**
 * Compiles packs whose files have the form of schemas/pack.schema.json. A rule with a fault is
 * reported and left out; `taken` are the codes that rules may not use again.
 */
export function readPacks(
  files: readonly PackFile[],
  documents: Documents,
  kinds: readonly string[],
  taken: readonly string[],
): Result<Packs> {
  const environment = newEnvironment();
  const recordShape = recordShapes(documents);
  const framework = documentShape(documents, 'framework');
  const diagnostics: Diagnostic[] = [];
  const owners = new Map(taken.map((code) => [code, 'generator/rules']));
  const packs = files.map((file) => {
    const compiler = { environment, file, recordShape, kinds, framework };
    const [pack, faults] = readPack(compiler, file.file.path, file.data);
    diagnostics.push(...faults);
    return {
      ...pack,
      rules: pack.rules.filter(({ code }) => claim(file, code, owners, diagnostics)),
    };
  });
  return [{ packs, environment }, diagnostics];
}

function claim(
  { file, spanOf }: PackFile,
  code: string,
  owners: Map<string, string>,
  diagnostics: Diagnostic[],
): boolean {
  const owner = owners.get(code);
  if (owner === undefined) {
    owners.set(code, file.path);
    return true;
  }
  const at = spanOf(['rules', code], 'key');
  const subject = `${file.path}#/rules/${code}`;
  diagnostics.push(diagnose(packRuleTwice, { rule: code, file: owner }, at, subject));
  return false;
}
