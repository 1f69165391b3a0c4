import { type Bilingual, LANGS } from '../../core/lang.ts';
import { bilingual } from '../../core/title.ts';
import { mapWithin, plain, type Schema } from './schema.ts';

/** Values that a reference into a framework may have, by kind of item: layer, part, block. */
export type Vocabulary = ReadonlyMap<string, readonly Known[]>;

/** An id and what it stands for. */
export type Known = { readonly id: string; readonly name: Bilingual };

/** What a date looks like; editors do not know the format `khung-date`, but every one knows this. */
const DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-Q[1-4])?$';

/** A message names so many choices at most; the editor lists them all when asked. */
const MANY = 10;

const SEE_CHOICES: Bilingual = {
  vi: 'Giá trị này không có trong danh mục; xem các giá trị bằng Ctrl+Space.',
  en: 'This value is not in the list; see the values with Ctrl+Space.',
};

const SEE_FIELDS: Bilingual = {
  vi: 'Chỉ dùng các trường đã định cho chỗ này; xem các trường bằng Ctrl+Space.',
  en: 'Only the fields known here can be used; see them with Ctrl+Space.',
};

/** What only the generator reads; `$id` would keep `$ref` from being looked up beside the file. */
const OURS = new Set(['$id', '$comment', 'khungKind', 'khungRef']);

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'Cần một đoạn văn bản.', en: 'A text is expected.' },
  integer: { vi: 'Cần một số nguyên.', en: 'A whole number is expected.' },
  number: { vi: 'Cần một số.', en: 'A number is expected.' },
  boolean: { vi: 'Cần true hoặc false.', en: 'true or false is expected.' },
  array: {
    vi: 'Cần một danh sách, mỗi mục một dấu “-”.',
    en: 'A list is expected, with “-” items.',
  },
  object: { vi: 'Cần một nhóm trường.', en: 'A group of fields is expected.' },
};

/**
 * A schema as an editor should have it: descriptions as Markdown in both languages, a short
 * bilingual message for each way to be wrong, and the closed lists of the frameworks as choices.
 */
export function decorate(schema: Schema, vocabulary: Vocabulary): Schema {
  const closed = choicesOf(schema, vocabulary);
  const inner = mapWithin(closed ?? schema, (each, within) => {
    const done = decorate(each, vocabulary);
    return within === 'anyOf' ? unnamed(done) : done;
  });
  const kept = Object.entries(inner).filter(([key]) => !OURS.has(key));
  return { ...Object.fromEntries(kept), ...wordsFor(schema), ...messagesFor(closed ?? schema) };
}

/** A reference into a framework as a choice of its items; undefined for any other schema. */
function choicesOf(schema: Schema, vocabulary: Vocabulary): Schema | undefined {
  const [kind = ''] = (schema.khungRef ?? []) as readonly string[];
  const known = vocabulary.get(kind);
  if (!known || known.length === 0) return undefined;
  const { $ref: _, ...rest } = schema;
  const markdownEnumDescriptions = known.map(({ name }) => inOneLine(name));
  return { ...rest, type: 'string', enum: known.map(({ id }) => id), markdownEnumDescriptions };
}

/**
 * An editor shows the first title and description it meets, from the inside out. A branch of a
 * choice must have none, or “Tham chiếu” would hide “Cơ quan chủ quản”. It takes branches alike in
 * title, description and fields for one and shows them side by side, so each gets fields of its own.
 */
function unnamed(schema: Schema): Schema {
  const fields = schema.$ref === undefined ? { properties: {} } : {};
  return { ...fields, ...schema, title: '', description: '', markdownDescription: '' };
}

function wordsFor({ $ref, description }: Schema): Schema {
  if (typeof description !== 'string') return {};
  const markdownDescription = inBoth(bilingual(description));
  // What a field is comes before what its values are called.
  return { markdownDescription, ...($ref === undefined ? {} : { title: '' }) };
}

/** Vietnamese, then English in italics, as Markdown. */
export function inBoth({ vi, en }: Bilingual): string {
  return vi === en ? plain(vi) : `${plain(vi)}\n\n*${plain(en)}*`;
}

/** As `inBoth`, for an item of a list. */
function inOneLine({ vi, en }: Bilingual): string {
  return vi === en ? plain(vi) : `${plain(vi)} (*${plain(en)}*)`;
}

function messagesFor(schema: Schema): Schema {
  const { enum: values, properties, type, pattern, format, required } = schema;
  const typed = typeof type === 'string' ? TYPES[type] : undefined;
  const shape = format === 'khung-date' ? { pattern: DATE } : {};
  return {
    ...(typed ? { errorMessage: joined(typed) } : {}),
    ...(Array.isArray(values) ? { errorMessage: oneOf(values) } : {}),
    ...(properties && schema.additionalProperties === false ? onlyThese(properties as Schema) : {}),
    ...(Array.isArray(required) ? eachRequired(schema, required) : {}),
    ...shape,
    ...(pattern || format === 'khung-date' ? { patternErrorMessage: formOf(schema) } : {}),
  };
}

function joined(said: Bilingual): string {
  return LANGS.map((lang) => said[lang]).join(' | ');
}

function oneOf(values: readonly unknown[]): string {
  if (values.length > MANY) return joined(SEE_CHOICES);
  const list = values.map(String).join(', ');
  return joined({ vi: `Chỉ nhận: ${list}.`, en: `Only these are accepted: ${list}.` });
}

/** Said of an unknown key, and of a value that is no group of fields at all. */
function onlyThese(properties: Schema): Schema {
  const names = Object.keys(properties);
  if (names.length > MANY) return { errorMessage: joined(SEE_FIELDS) };
  const list = names.join(', ');
  return {
    errorMessage: joined({
      vi: `Chỉ dùng các trường: ${list}.`,
      en: `Only these fields are used: ${list}.`,
    }),
  };
}

/** One part for each required field, since a schema has one message for all that it lacks. */
function eachRequired(schema: Schema, required: readonly unknown[]): Schema {
  const parts = required.map((name) => ({
    required: [name],
    errorMessage: joined({ vi: `Thiếu trường “${name}”.`, en: `The field “${name}” is missing.` }),
  }));
  return { required: undefined, allOf: [...((schema.allOf ?? []) as Schema[]), ...parts] };
}

function formOf({ description, format }: Schema): string {
  const date = {
    vi: '2019-07-15, 2019-07, 2019-Q3 hoặc 2019',
    en: '2019-07-15, 2019-07, 2019-Q3 or 2019',
  };
  const told = typeof description === 'string' ? bilingual(description) : undefined;
  const form = format === 'khung-date' ? date : told;
  return joined({
    vi: `Giá trị không đúng dạng${form ? `: ${form.vi}` : ''}.`,
    en: `The value does not have the right form${form ? `: ${form.en}` : ''}.`,
  });
}
