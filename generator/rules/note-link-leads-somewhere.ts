import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import type { Bilingual } from '../core/lang.ts';
import { isWebLink, noteKey, noteLinks } from '../core/note-links.ts';
import { finding, type Rule, type RuleContext } from './rule.ts';

type Params = { target: string; problem: 'no-record' | 'no-address' | 'picture' };

const definition = define<Params>({
  code: 'note-link-leads-somewhere',
  severity: 'warning',
  sample: { target: 'component:u/khong-co', problem: 'no-record' },
  message: ({ target, problem }) => {
    const { vi, en } = says(problem);
    return {
      vi: `Ghi chú dẫn tới “${target}”, ${vi}.`,
      en: `The note leads to “${target}”, ${en}.`,
    };
  },
  help: ({ problem }) =>
    problem === 'picture'
      ? {
          vi: 'Hãy đưa tệp ảnh vào thư mục pictures của đơn vị và ghi vào mục pictures của bản ghi.',
          en: 'Put the file into the unit’s pictures folder and list it under pictures of the record.',
        }
      : {
          vi: 'Hãy ghi https://…, mailto:…, hoặc loại:đơn-vị/mã của một bản ghi, ví dụ component:binh-phuoc/lgsp.',
          en: 'Write https://…, mailto:…, or kind:unit/id of a record, such as component:binh-phuoc/lgsp.',
        },
  args: ({ target }) => [target],
});

function says(problem: Params['problem']): Bilingual {
  if (problem === 'no-record') {
    return { vi: 'nhưng không có bản ghi đó', en: 'but there is no such record' };
  }
  if (problem === 'picture') {
    return {
      vi: 'là một ảnh; trang không tải ảnh từ ghi chú',
      en: 'a picture; pages load no pictures from notes',
    };
  }
  return {
    vi: 'không phải địa chỉ web, địa chỉ thư hay bản ghi; trang chỉ hiện chữ',
    en: 'which is no web or mail address and no record; the page shows the words alone',
  };
}

export const rule: Rule = {
  definition,
  check: (context) => {
    const kinds = new Set(context.model.entities.map(({ kind }) => kind));
    return context.sound.flatMap((entity) =>
      notesOf(entity).flatMap(({ text, pointer }) =>
        faultsIn(context, entity.unit, text, kinds).map((params) =>
          finding(context, definition, params, entity, pointer),
        ),
      ),
    );
  },
};

function notesOf({ data: { notes } }: Entity) {
  if (typeof notes === 'string') return [{ text: notes, pointer: ['notes'] }];
  if (typeof notes !== 'object' || notes === null) return [];
  return Object.entries(notes).flatMap(([lang, text]) =>
    typeof text === 'string' ? [{ text, pointer: ['notes', lang] }] : [],
  );
}

/** Each target once, however often it is written. */
function faultsIn(
  context: RuleContext,
  unit: string,
  text: string,
  kinds: ReadonlySet<string>,
): readonly Params[] {
  const faults = noteLinks(text).flatMap(({ target, picture }): Params[] => {
    if (picture) return [{ target, problem: 'picture' }];
    if (isWebLink(target)) return [];
    const key = noteKey(target, unit, (kind) => kinds.has(kind));
    if (key === undefined)
      return [{ target, problem: isRecord(target) ? 'no-record' : 'no-address' }];
    return context.find(key) ? [] : [{ target, problem: 'no-record' }];
  });
  return [...new Map(faults.map((fault) => [fault.target, fault])).values()];
}

/** Looks like a reference, of a kind of which there may be no record at all. */
function isRecord(target: string): boolean {
  return /^[a-z-]+:[a-z0-9-]+\/[a-z0-9-]+$/.test(target);
}
