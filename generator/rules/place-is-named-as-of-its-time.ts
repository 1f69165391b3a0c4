import type { DateValue } from '../core/day.ts';
import { define } from '../core/diagnostic.ts';
import { say, type Text } from '../core/lang.ts';
import { printDate } from '../core/print.ts';
import { finding, type Rule, type RuleContext } from './rule.ts';
import { eachText } from './walk.ts';

type Params = { found: string; name: string; when?: DateValue | undefined };

const definition = define<Params>({
  code: 'place-is-named-as-of-its-time',
  severity: 'note',
  sample: { found: 'thị xã Đồng Xoài', name: 'Thành phố Đồng Xoài', when: '2018-09-12' },
  message: ({ found, name, when }) => ({
    vi: `“${found}” là tên ${when === undefined ? 'cũ' : `dùng vào ${printDate(when, 'vi')}`}; tên của bản ghi đơn vị là “${name}”.`,
    en: `“${found}” is a name ${when === undefined ? 'of the past' : `as of ${printDate(when, 'en')}`}; the unit’s record is called “${name}”.`,
  }),
  help: () => ({
    vi: 'Giữ tên này nếu câu nói về thời điểm đó; nếu không, hãy dùng tên của bản ghi.',
    en: 'Keep it where the sentence speaks of that time; otherwise use the name of the record.',
  }),
  args: ({ found }) => [found.toLowerCase()],
});

type Former = { readonly name: string; readonly when?: DateValue | undefined };

/** Places are renamed; texts that use an earlier name are shown, so that both are known to be one. */
export const rule: Rule = {
  definition,
  check: (context) => {
    const former = formerNames(context);
    if (former.size === 0) return [];
    const pattern = anyOf([...former.keys()]);
    return context.sound.flatMap((entity) => {
      const found: ReturnType<typeof finding>[] = [];
      if (entity.kind === 'unit') return found;
      eachText(entity.data, (text, way) => {
        const match = pattern.exec(text)?.[0];
        const place = match && former.get(match.toLowerCase());
        if (!match || !place || way[0] === 'aliases') return;
        const params = { found: match, name: place.name, when: place.when };
        found.push(finding(context, definition, params, entity, [...way]));
      });
      return found;
    });
  },
};

/** Names that a unit carries in its history but not now, in lower case. */
function formerNames(context: RuleContext): ReadonlyMap<string, Former> {
  const former = new Map<string, Former>();
  for (const { data } of context.ofKind('unit')) {
    const name = say(data.name as Text, 'vi').normalize('NFC');
    const history = (data.names ?? []) as readonly {
      name: Text;
      to?: DateValue;
      asOf?: DateValue;
    }[];
    for (const past of history) {
      const old = say(past.name, 'vi').normalize('NFC').toLowerCase();
      if (old === name.toLowerCase()) continue;
      former.set(old, { name, when: past.asOf ?? past.to });
    }
  }
  return former;
}

function anyOf(names: readonly string[]): RegExp {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
