import { isoDay } from '../../core/day.ts';
import type { Lang } from '../../core/lang.ts';
import { printDay, printNumber } from '../../core/print.ts';
import type {
  ChosenSite,
  SitingAnswer,
  SitingComparison,
  SitingPlan,
} from '../../core/siting-plan.ts';
import {
  KIND_WORDS,
  type NameOf,
  noPlanWords,
  peopleIn,
  proofLine,
  statusWords,
} from '../../core/siting-words.ts';

type Words = { readonly lang: Lang; readonly nameOf: NameOf };

/** The joint plan as plain text: what to share, upgrade and build, why, and how far it is proved. */
export function planText(plan: SitingPlan, words: Words): string {
  const { lang } = words;
  const head =
    lang === 'vi'
      ? `Quy hoạch cột dùng chung: ${plan.unit}, tính đến ${printDay(plan.day, lang)}. Đây là bán kính quy hoạch, không phải vùng phủ sóng.`
      : `Joint siting: ${plan.unit}, as of ${printDay(plan.day, lang)}. By planning radius, which is not radio coverage.`;
  const lines = [head, ...answerLines(plan.answer, words), ...assumptionLines(plan, words)];
  return `${lines.join('\n')}\n`;
}

function answerLines(answer: SitingAnswer, { lang, nameOf }: Words): readonly string[] {
  const status = `${lang === 'vi' ? 'Kết quả' : 'Result'}: ${statusWords(answer)[lang]}.`;
  if (answer.status === 'infeasible')
    return [status, ...answer.because.map((each) => `  ${noPlanWords(each, nameOf)[lang]}`)];
  const works = answer.chosen.filter(({ kind }) => kind !== 'standing');
  const shared = answer.chosen.filter(({ kind }) => kind === 'standing');
  const titles =
    lang === 'vi'
      ? ['Cột cải tạo hoặc xây mới', 'Cột đã có, thêm thiết bị 5G', 'Từng doanh nghiệp']
      : ['Masts to upgrade or build', 'Standing masts that take 5G equipment', 'Each operator'];
  return [
    status,
    ...answer.proofs.map((proof) => `  ${proofLine(proof, lang)}`),
    `${titles[0]} (${works.length}):`,
    ...works.map((each) => siteLine(each, { lang, nameOf })),
    `${titles[1]} (${shared.length}):`,
    ...shared.map((each) => siteLine(each, { lang, nameOf })),
    `${titles[2]}:`,
    ...answer.gains.map(({ operator, before, after }) => {
      const [from, to] = [before, after].map(({ persons }) => printNumber(persons, lang));
      return lang === 'vi'
        ? `  ${nameOf(operator, lang)}: ${from} → ${to} người, ${before.areas} → ${after.areas} địa bàn`
        : `  ${nameOf(operator, lang)}: ${from} → ${to} people, ${before.areas} → ${after.areas} areas`;
    }),
  ];
}

function siteLine(chosen: ChosenSite, words: Words) {
  const { site, kind, operators, areas, cost } = chosen;
  const { lang, nameOf } = words;
  const who = operators.map((each) => nameOf(each, lang)).join(', ');
  const people = peopleIn(chosen)[lang];
  const money =
    cost === undefined || kind === 'standing' ? '' : `; ${printNumber(cost, lang)} đồng`;
  const why =
    lang === 'vi'
      ? `${areas.length} địa bàn chưa đủ doanh nghiệp, ${people}`
      : `${areas.length} areas that lack an operator, ${people}`;
  return `  ${nameOf(site, lang)}: ${KIND_WORDS[kind][lang]}, ${who} (${why}${money})`;
}

/** What was left out of the question or taken for granted: never silently. */
function assumptionLines(plan: SitingPlan, { lang }: Words): readonly string[] {
  const n = {
    unreachable: plan.unreachable.length,
    barred: plan.barred.length,
    slots: plan.unknownSlots.length,
    open: plan.openSlots.length,
    costs: plan.question.budget === undefined ? 0 : plan.unknownCosts.length,
    uncounted: plan.uncounted.length,
  };
  const vi = {
    unreachable:
      'cặp địa bàn – doanh nghiệp không có vị trí nào trong bán kính; không đưa vào bài toán.',
    barred: 'cặp vị trí đề xuất – cột đã có gần hơn quy định; không xây, hãy dùng chung cột đã có.',
    slots: 'cột đã có không nêu số chỗ; coi như không còn chỗ cho doanh nghiệp khác.',
    open: 'cột đề xuất không nêu số chỗ; coi như đủ chỗ cho mọi doanh nghiệp được hỏi.',
    costs: 'vị trí không nêu kinh phí; không chọn khi có giới hạn kinh phí.',
    uncounted: 'địa bàn chưa có số dân; không tính vào số người.',
  };
  const en = {
    unreachable:
      'pairs of area and operator without any site in the radius; left out of the question.',
    barred:
      'pairs of a proposed site and a standing mast closer than allowed; share the mast instead.',
    slots: 'standing masts whose slots nobody states; taken to have no room for others.',
    open: 'proposed masts whose slots nobody states; taken to have room for all operators asked about.',
    costs: 'sites whose cost nobody states; not chosen within a budget.',
    uncounted: 'areas without a population figure; they count no people.',
  };
  const words = lang === 'vi' ? vi : en;
  const keys = (Object.keys(words) as (keyof typeof vi)[]).filter((key) => n[key] > 0);
  if (keys.length === 0) return [];
  const title = lang === 'vi' ? 'Cần biết:' : 'To know:';
  return [title, ...keys.map((key) => `  ${printNumber(n[key], lang)} ${words[key]}`)];
}

/** Each operator alone and all together: what sharing avoids. */
export function comparisonText(comparison: SitingComparison, words: Words): string {
  const { lang, nameOf } = words;
  const lines = comparison.alone.map(({ operator, answer, count }) => {
    const masts = count ? countWords(count, lang) : '';
    return `  ${nameOf(operator, lang)}: ${masts}${masts && '; '}${statusWords(answer)[lang]}`;
  });
  const { jointCount, joint } = comparison;
  const day = isoDay(comparison.day);
  const [head, together] =
    lang === 'vi'
      ? [
          `Làm riêng và làm chung: ${comparison.unit}, ${day}. Làm riêng: mỗi doanh nghiệp chỉ dùng cột của mình và vị trí đề xuất. Làm chung: mỗi doanh nghiệp vẫn tới đủ các địa bàn như khi làm riêng.`,
          'Làm chung',
        ]
      : [
          `Alone and together: ${comparison.unit}, ${day}. Alone: each operator uses its own masts and the places proposed. Together: each still reaches every area that it reaches alone.`,
          'Together',
        ];
  const jointly = jointCount ? `${countWords(jointCount, lang)}; ` : '';
  const reasons =
    joint.status === 'infeasible'
      ? joint.because.map((each) => `  ${noPlanWords(each, nameOf)[lang]}`)
      : [];
  const last = `  ${together}: ${jointly}${statusWords(joint)[lang]}`;
  return `${[head, ...lines, last, ...reasons, avoidedWords(comparison, lang)].join('\n')}\n`;
}

function countWords(
  { masts, upgrades, builds }: NonNullable<SitingComparison['jointCount']>,
  lang: Lang,
): string {
  return lang === 'vi'
    ? `${masts} cột (${upgrades} cải tạo, ${builds} xây mới)`
    : `${masts} masts (${upgrades} upgraded, ${builds} built)`;
}

/** “N masts and X đồng avoided by sharing”; without the money where a cost is not known. */
export function avoidedWords({ avoided }: SitingComparison, lang: Lang): string {
  const vi = lang === 'vi';
  if (!avoided) return vi ? 'Không so sánh được.' : 'The two cannot be compared.';
  const { masts, builds, buildCost, proved } = avoided;
  if (masts <= 0) return vi ? 'Dùng chung không bớt được cột nào.' : 'Sharing avoids no masts.';
  const money =
    buildCost === undefined
      ? vi
        ? '; chưa rõ kinh phí của một số cột nên không tính được tiền'
        : '; the cost of some masts is not known, so no money is stated'
      : vi
        ? ` và ${printNumber(buildCost, lang)} đồng xây mới (không kể cải tạo)`
        : ` and ${printNumber(buildCost, lang)} đồng of building (upgrades not counted)`;
  const sure = proved ? '' : vi ? ' Chưa chứng minh là tối ưu.' : ' Not proved optimal.';
  return vi
    ? `Dùng chung tránh được ${masts} cột, trong đó ${builds} cột xây mới${money}.${sure}`
    : `Sharing avoids ${masts} masts, ${builds} of them new${money}.${sure}`;
}
