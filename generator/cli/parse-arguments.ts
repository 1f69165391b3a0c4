import { nearest } from '../core/nearest.ts';
import { type Arguments, type OptionSpec, UsageError } from './command.ts';

/**
 * Splits what follows the verb into words and options: `--name value`, `--name=value` or `--flag`;
 * after `--` everything is a word. Of an option given twice the last counts.
 */
export function parseArguments(argv: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const words: string[] = [];
  const options: Record<string, string | true> = {};
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') words.push(...rest.splice(0));
    else if (!word.startsWith('-') || word === '-') words.push(word);
    else {
      const [name, value] = readOption(word, rest, specs);
      const before = options[name];
      const isMore = typeof before === 'string' && specs.some((s) => s.name === name && s.repeats);
      options[name] = isMore ? `${before},${value}` : value;
    }
  }
  return { words, options };
}

function readOption(
  word: string,
  rest: string[],
  specs: readonly OptionSpec[],
): readonly [string, string | true] {
  const equals = word.indexOf('=');
  const written = equals < 0 ? word : word.slice(0, equals);
  const name = written === '-h' ? 'help' : written.replace(/^--/, '');
  const spec = specs.find((candidate) => candidate.name === name);
  if (!spec) throw unknownOption(written, specs);
  const inline = equals < 0 ? undefined : word.slice(equals + 1);
  if (spec.value === undefined) {
    if (inline !== undefined) throw noValueWanted(written);
    return [name, true];
  }
  const value = inline ?? rest.shift();
  if (value === undefined || (inline === undefined && /^--?\w/.test(value))) {
    throw valueMissing(written, spec);
  }
  if (spec.choices && !spec.choices.includes(value))
    throw wrongChoice(written, value, spec.choices);
  return [name, value];
}

function unknownOption(written: string, specs: readonly OptionSpec[]): UsageError {
  const meant = nearest(
    written,
    specs.map(({ name }) => `--${name}`),
  );
  return new UsageError({
    vi: `Không có tùy chọn ${written}.${meant ? ` Có phải ý là ${meant}?` : ''}`,
    en: `There is no option ${written}.${meant ? ` Did you mean ${meant}?` : ''}`,
  });
}

function noValueWanted(written: string): UsageError {
  return new UsageError({
    vi: `Tùy chọn ${written} không nhận giá trị.`,
    en: `The option ${written} takes no value.`,
  });
}

function valueMissing(written: string, { value }: OptionSpec): UsageError {
  return new UsageError({
    vi: `Tùy chọn ${written} cần một giá trị: ${written} ${value}.`,
    en: `The option ${written} needs a value: ${written} ${value}.`,
  });
}

function wrongChoice(written: string, value: string, choices: readonly string[]): UsageError {
  return new UsageError({
    vi: `“${value}” không dùng được cho ${written}; chọn một trong: ${choices.join(', ')}.`,
    en: `“${value}” is not allowed for ${written}; choose one of: ${choices.join(', ')}.`,
  });
}
