import { called } from '../../core/called.ts';
import type { Entity } from '../../core/entity.ts';
import type { SitingAnswer } from '../../core/siting-plan.ts';
import type { NameOf } from '../../core/siting-words.ts';
import { sitingProposals } from '../../exporters/siting-proposals.ts';
import { createNewFile } from '../../host/create-new-file.ts';
import { loadSolver } from '../../host/load-solver.ts';
import { compareSiting, costsIn, planSiting, run, snapshotOf } from '../../pipeline.ts';
import { comparisonText, planText } from '../../reports/siting/siting-text.ts';
import { textReport } from '../../reports/text.ts';
import { type Arguments, type Command, InputError, type Io, UsageError } from '../command.ts';
import {
  COMMON,
  daysOf,
  EDITION,
  FAIL_ON,
  failOnOf,
  hostOf,
  langOf,
  rootOf,
  shownTo,
} from '../common-options.ts';
import { optionOf } from '../report-options.ts';
import { questionOf, SITING_OPTIONS, sitingOfUnit, sitingVerb } from '../siting-options.ts';

export const command: Command = {
  summary: {
    vi: 'Quy hoạch cột 5G dùng chung: tính, so sánh làm riêng với làm chung, ghi đề xuất',
    en: 'Joint siting of 5G masts: solve, compare alone with together, write proposals',
  },
  usage:
    'solve|compare|propose --unit ID [--goal population|every-area] [--masts N | --budget D] [--radius M] [--operator ID] [--format text|json] [--out FILE.yaml]',
  options: [...SITING_OPTIONS, EDITION, FAIL_ON, ...COMMON],
  run: async (args, io) => {
    const verb = sitingVerb(args);
    if ((verb === 'propose') !== (optionOf(args, 'out') !== undefined)) throw outOnly();
    const host = hostOf(args, io);
    const result = run(host, io.hash, daysOf(args, host));
    const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
    const found = textReport(result, { ...options, summary: true });
    io.err(found.text);
    if (result.unread) return found.exitCode;
    const { facts, model } = snapshotOf(host, io.hash, shownTo(args, result, io));
    const siting = sitingOfUnit(args, facts.siting ?? []);
    const question = questionOf(args, siting);
    const entities = new Map(model.entities.map((entity) => [entity.key, entity]));
    const asked = [siting, costsIn(model.entities), question, await loadSolver()] as const;
    const nameOf = namer(entities, siting.unit);
    if (verb === 'compare') {
      const comparison = compareSiting(...asked);
      say(args, io, comparison, comparisonText(comparison, { lang: langOf(args), nameOf }));
      return codeOf(comparison.joint, found.exitCode);
    }
    const plan = planSiting(...asked);
    say(args, io, plan, planText(plan, { lang: langOf(args), nameOf }));
    const text = verb === 'propose' ? sitingProposals(plan, entities) : undefined;
    if (text !== undefined) write(args, io, text);
    return codeOf(plan.answer, found.exitCode);
  },
};

function outOnly(): UsageError {
  return new UsageError({
    vi: 'Đề xuất cần một tệp mới: khung siting propose … --out FILE.yaml; solve và compare in ra màn hình.',
    en: 'Proposals need a new file: khung siting propose … --out FILE.yaml; solve and compare print.',
  });
}

function namer(entities: ReadonlyMap<string, Entity>, unit: string): NameOf {
  return (key, lang) => {
    const entity = entities.get(key);
    return entity ? called(entity, unit)[lang] : key;
  };
}

function say(args: Arguments, io: Io, value: unknown, text: string): void {
  io.out(optionOf(args, 'format') === 'json' ? `${JSON.stringify(value, null, 2)}\n` : text);
}

/** A question without an answer is not decided: exit code 3. */
function codeOf({ status }: SitingAnswer, otherwise: number): number {
  return status === 'infeasible' ? 3 : otherwise;
}

function write(args: Arguments, io: Io, text: string): void {
  const out = optionOf(args, 'out') as string;
  const failure = createNewFile(rootOf(args, io), out, text, ['plans', 'architecture']);
  if (failure === undefined) return;
  if (failure === 'taken')
    throw new UsageError({
      vi: `“${out}” đã có; không ghi đè. Hãy chọn tên khác.`,
      en: `“${out}” exists already and is not overwritten. Choose another name.`,
    });
  if (failure === 'content')
    throw new UsageError({
      vi: `“${out}” nằm trong nội dung của kho. Đề xuất chỉ vào kế hoạch khi có người chấp thuận; hãy ghi ra ngoài plans/ và architecture/.`,
      en: `“${out}” lies within the content. A proposal enters a plan only when people accept it; write it outside plans/ and architecture/.`,
    });
  throw new InputError({
    vi: `Không ghi được “${out}” (${failure}).`,
    en: `Cannot write “${out}” (${failure}).`,
  });
}
