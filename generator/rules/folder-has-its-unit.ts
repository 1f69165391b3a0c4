import { define, diagnose } from '../core/diagnostic.ts';
import type { Rule } from './rule.ts';

const definition = define<{ unit: string }>({
  code: 'folder-has-its-unit',
  severity: 'warning',
  sample: { unit: 'u' },
  message: ({ unit }) => ({
    vi: `Thư mục “${unit}” không có bản ghi đơn vị cùng tên.`,
    en: `Folder “${unit}” has no unit record of the same name.`,
  }),
  help: ({ unit }) => ({
    vi: `Hãy thêm bản ghi “${unit}” vào architecture/${unit}/units.yaml.`,
    en: `Add the record “${unit}” to architecture/${unit}/units.yaml.`,
  }),
});

/** Without it a page could say neither the unit's name nor whether it still exists. */
export const rule: Rule = {
  definition,
  check: ({ model, find, spanOf }) =>
    model.units.flatMap((unit) => {
      if (find(`unit:${unit}/${unit}`)) return [];
      const first = model.entities.find((entity) => entity.unit === unit);
      if (!first) return [];
      return [diagnose(definition, { unit }, spanOf(first.key, []), `architecture/${unit}`)];
    }),
};
