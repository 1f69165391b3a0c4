import { nearest } from '../core/nearest.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { type Drawing, frameworkSheet } from '../draw/framework-sheet.ts';
import { VIEWS } from '../draw/framework-view.ts';
import { type Arguments, UsageError } from './command.ts';
import { langOf } from './common-options.ts';
import { optionOf, unitOf } from './report-options.ts';

/** What `khung draw` can draw: a name and how a snapshot becomes a file. */
export const DRAWINGS: Readonly<Record<string, (snapshot: Snapshot, args: Arguments) => Drawing>> =
  {
    framework: drawFramework,
  };

/** The one word after the verb, which must name a drawing. */
export function drawingOf({ words }: Arguments): (snapshot: Snapshot, args: Arguments) => Drawing {
  const [what, ...more] = words;
  const names = Object.keys(DRAWINGS);
  const found = what !== undefined && Object.hasOwn(DRAWINGS, what) && DRAWINGS[what];
  if (found && more.length === 0) return found;
  throw new UsageError({
    vi: `Hãy ghi: ${names.map((name) => `khung draw ${name}`).join(', hoặc ')}.`,
    en: `Write: ${names.map((name) => `khung draw ${name}`).join(', or ')}.`,
  });
}

function drawFramework(snapshot: Snapshot, args: Arguments): Drawing {
  const all = snapshot.facts.coverage ?? [];
  const unit = unitOf(args, snapshot);
  const wanted = optionOf(args, 'framework');
  const units = [...new Set(all.map((one) => one.unit))];
  if (unit === undefined || !units.includes(unit)) throw needsUnit(unit, units);
  const own = all.filter((one) => one.unit === unit);
  const coverage = own.find((one) => wanted === undefined || one.framework === wanted);
  const framework = snapshot.frameworks.find(({ id }) => id === coverage?.framework);
  if (!coverage || !framework)
    throw noFramework(
      wanted ?? '',
      own.map((one) => one.framework),
    );
  const view = VIEWS.find((one) => one === optionOf(args, 'state')) ?? 'current';
  return frameworkSheet(snapshot, { coverage, framework, view, lang: langOf(args) });
}

function needsUnit(unit: string | undefined, units: readonly string[]): UsageError {
  const list = units.join(', ') || '–';
  if (unit === undefined) {
    return new UsageError({
      vi: `Hãy chọn đơn vị bằng --unit; có thể là: ${list}.`,
      en: `Choose the unit with --unit; it can be: ${list}.`,
    });
  }
  return new UsageError({
    vi: `“${unit}” chưa ghi nhận thành phần nào nên không có hình khung; các đơn vị có hình: ${list}.`,
    en: `“${unit}” has no component on record, so there is no figure; units that have one: ${list}.`,
  });
}

function noFramework(wanted: string, names: readonly string[]): UsageError {
  const meant = nearest(wanted, names);
  const list = names.join(', ');
  return new UsageError({
    vi: `Đơn vị không được đối chiếu với khung “${wanted}”; có thể là: ${list}.${meant ? ` Có phải ý là “${meant}”?` : ''}`,
    en: `The unit is not compared with the framework “${wanted}”; it can be: ${list}.${meant ? ` Did you mean “${meant}”?` : ''}`,
  });
}
