import { SCHEMAS_FOLDER } from '../../exporters/editor/settings.ts';
import { readSchemas, run } from '../../pipeline.ts';
import { type Command, InputError } from '../command.ts';
import { COMMON, daysOf, hostOf, langOf, noWords, rootOf } from '../common-options.ts';
import { isOurs, notWritten, writeEditorSchemas } from '../editor-schemas.ts';

export const command: Command = {
  summary: {
    vi: 'Ghi lược đồ cho trình soạn thảo, có gợi ý mã và tên của kho này',
    en: 'Write the schemas for editors, with the ids and names of this workspace to complete',
  },
  usage: '[--out DIR]',
  options: [
    {
      name: 'out',
      value: 'DIR',
      help: {
        vi: `Thư mục để ghi (mặc định: ${SCHEMAS_FOLDER})`,
        en: `Folder to write to (default: ${SCHEMAS_FOLDER})`,
      },
    },
    ...COMMON,
  ],
  run: (args, io) => {
    noWords(args);
    const host = hostOf(args, io);
    const schemas = readSchemas(host);
    const result = run(host, io.hash, daysOf(args, host), schemas);
    const { out } = args.options;
    const root = rootOf(args, io);
    const dir = typeof out === 'string' ? out : `${root}/${SCHEMAS_FOLDER}`;
    if (out === undefined && !isOurs(root)) throw new InputError(notWritten(dir, 'outside'));
    const done = writeEditorSchemas(dir, host, schemas, result);
    if ('failed' in done) throw new InputError(notWritten(`${dir}/${done.failed}`, done.why));
    io.out(
      langOf(args) === 'vi'
        ? `Đã cập nhật ${done.written} lược đồ trong “${dir}”.\n`
        : `Updated ${done.written} schemas in “${dir}”.\n`,
    );
    return 0;
  },
};
