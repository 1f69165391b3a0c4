import { editorSettings } from '../../exporters/editor/settings.ts';
import { createFiles, exists } from '../../host/create-files.ts';
import { readSchemas, run } from '../../pipeline.ts';
import { type Arguments, type Command, InputError, UsageError } from '../command.ts';
import { COMMON, daysOf, hostOf, langOf, rootOf } from '../common-options.ts';
import { keepEditorSchemas } from '../editor-schemas.ts';
import { starterFiles, starterSettings } from '../starter.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 200;

export const command: Command = {
  summary: {
    vi: 'Bắt đầu một đơn vị mới với các tệp mẫu đã kiểm tra sạch',
    en: 'Start a new unit with sample files that check clean',
  },
  usage: 'unit ID [--name NAME]',
  options: [
    {
      name: 'name',
      value: 'NAME',
      help: {
        vi: 'Tên đơn vị, ví dụ "tỉnh Đồng Tháp" (mặc định: theo mã)',
        en: 'Name of the unit, such as "tỉnh Đồng Tháp" (default: from the id)',
      },
    },
    ...COMMON,
  ],
  run: (args, io) => {
    const id = idOf(args);
    const name = nameOf(args, id);
    const root = rootOf(args, io);
    const hasNation = exists(`${root}/architecture/quoc-gia/units.yaml`);
    const files = new Map(starterFiles({ id, name, hasNation }));
    const host = hostOf(args, io);
    const schemas = readSchemas(host);
    if (!exists(`${root}/khung.yaml`)) {
      files.set('khung.yaml', starterSettings(name));
      for (const [path, text] of editorSettings(schemas.kinds)) {
        if (!exists(`${root}/${path}`)) files.set(path, text);
      }
    }
    create(root, id, files);
    keepEditorSchemas(root, host, schemas, io)(run(host, io.hash, daysOf(args, host), schemas));
    io.out(
      langOf(args) === 'vi'
        ? `Đã tạo đơn vị “${id}”:\n${listed(files)}Kiểm tra: khung check. Sửa các bản ghi mẫu, rồi xóa nguồn khai-bao-ban-dau.\n`
        : `Created the unit “${id}”:\n${listed(files)}Check it: khung check. Replace the samples, then delete the source khai-bao-ban-dau.\n`,
    );
    return 0;
  },
};

function idOf({ words }: Arguments): string {
  const [what, id, ...more] = words;
  if (what !== 'unit' || id === undefined || more.length > 0) {
    throw new UsageError({
      vi: 'Hãy ghi: khung new unit MÃ, ví dụ khung new unit dong-thap.',
      en: 'Write: khung new unit ID, such as khung new unit dong-thap.',
    });
  }
  if (ID.test(id) && id.length <= 100) return id;
  throw new UsageError({
    vi: `“${id}” không phải mã hợp lệ: chỉ gồm chữ thường không dấu, số và dấu gạch nối.`,
    en: `“${id}” is not a valid id: lower-case ASCII letters, digits and hyphens only.`,
  });
}

function nameOf({ options }: Arguments, id: string): string {
  const given = typeof options.name === 'string' ? options.name.normalize('NFC').trim() : '';
  if (/\p{Cc}/u.test(given) || given.length > LONGEST_NAME) {
    throw new UsageError({
      vi: `Tên đơn vị phải là một dòng, không quá ${LONGEST_NAME} ký tự.`,
      en: `The name must be one line of at most ${LONGEST_NAME} characters.`,
    });
  }
  return (
    given || id.replace(/(^|-)(\w)/g, (_, gap, letter) => (gap ? ' ' : '') + letter.toUpperCase())
  );
}

function create(root: string, id: string, files: ReadonlyMap<string, string>): void {
  const done = createFiles(root, [`architecture/${id}`, `plans/${id}`], files);
  if ('taken' in done) {
    throw new UsageError({
      vi: `“${done.taken}” đã có; không ghi đè. Hãy chọn mã khác.`,
      en: `“${done.taken}” exists already and is not overwritten. Choose another id.`,
    });
  }
  if ('failed' in done) {
    throw new InputError({
      vi: `Không ghi được “${done.failed}” (${done.why}).`,
      en: `Cannot write “${done.failed}” (${done.why}).`,
    });
  }
}

function listed(files: ReadonlyMap<string, string>): string {
  return [...files.keys()].map((path) => `  ${path}\n`).join('');
}
