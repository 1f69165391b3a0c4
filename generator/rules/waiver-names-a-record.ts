import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ subject: string }>({
  code: 'waiver-names-a-record',
  severity: 'warning',
  sample: { subject: 'component:u/khong-co' },
  message: ({ subject }) => ({
    vi: `Ngoại lệ này trỏ tới “${subject}”, bản ghi không tồn tại.`,
    en: `This exception names “${subject}”, which does not exist.`,
  }),
  help: () => ({
    vi: 'Hãy ghi đường dẫn mã, ví dụ component:binh-phuoc/lgsp, như khung check in ra ở trường path.',
    en: 'Give the id path, such as component:binh-phuoc/lgsp, as khung check prints it in path.',
  }),
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('waiver').flatMap((entity) => {
      const subject = String(entity.data.subject);
      if (context.find(subject.split('#')[0] as string)) return [];
      return [finding(context, definition, { subject }, entity, ['subject'])];
    }),
};
