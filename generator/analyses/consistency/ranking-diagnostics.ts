import { define } from '../../core/diagnostic.ts';
import { numberEvidence, numbersIn } from '../../core/evidence.ts';
import { type Lang, say, type Text } from '../../core/lang.ts';
import { printNumber } from '../../core/print.ts';
import { both, number, pick } from '../wording.ts';

type Place = { readonly rank: number; readonly of: number };

function place({ rank, of }: Place, lang: Lang): string {
  return `${printNumber(rank, lang)}/${printNumber(of, lang)}`;
}

export const rankImpossible = define<{ part: Place; whole: Place; wholeName: Text }>({
  code: 'rank-impossible-in-whole',
  severity: 'warning',
  sample: { part: { rank: 14, of: 21 }, whole: { rank: 62, of: 63 }, wholeName: 'ca-nuoc' },
  evidence: ({ part, whole }) => [
    numberEvidence({ vi: 'hạng trong nhóm nhỏ', en: 'rank in the part' }, part.rank),
    numberEvidence({ vi: 'cỡ nhóm nhỏ', en: 'size of the part' }, part.of),
    numberEvidence({ vi: 'hạng trong nhóm lớn', en: 'rank in the whole' }, whole.rank),
    numberEvidence({ vi: 'cỡ nhóm lớn', en: 'size of the whole' }, whole.of),
  ],
  message: ({ part, whole, wholeName }) =>
    both((lang) => {
      const [inner, outer] = [place(part, lang), place(whole, lang)];
      const [above, outside] = [whole.rank - part.rank, whole.of - part.of];
      const name = say(wholeName, lang);
      const why =
        above < 0
          ? pick(
              lang,
              'hạng trong nhóm lớn không thể tốt hơn hạng trong nhóm nhỏ',
              'the rank in the whole cannot be better than in a part of it',
            )
          : pick(
              lang,
              `phải có ${printNumber(above, lang)} đơn vị ngoài nhóm xếp trên, nhưng ngoài nhóm chỉ có ${printNumber(outside, lang)}`,
              `${printNumber(above, lang)} from outside the part would rank above, but only ${printNumber(outside, lang)} are outside`,
            );
      return pick(
        lang,
        `Hạng ${inner} và hạng ${outer} (“${name}”) không thể cùng đúng: ${why}.`,
        `Rank ${inner} and rank ${outer} (“${name}”) cannot both be right: ${why}.`,
      );
    }),
  help: () => ({
    vi: 'Hãy đối chiếu với bảng xếp hạng gốc; giữ số như nguồn in, không tự sửa.',
    en: 'Compare with the ranking table itself; keep the figures as printed.',
  }),
});

export const rankingsApart = define<{ wholeName: Text }>({
  code: 'rankings-not-comparable',
  severity: 'warning',
  sample: { wholeName: 'nam-2018' },
  message: ({ wholeName }) =>
    both((lang) =>
      pick(
        lang,
        `“${say(wholeName, lang)}” thuộc chỉ số hoặc lần công bố khác, nên không thể chứa xếp hạng này.`,
        `“${say(wholeName, lang)}” is of another index or edition and cannot contain this ranking.`,
      ),
    ),
  help: () => ({
    vi: 'Trường within phải trỏ tới xếp hạng cùng chỉ số, cùng lần công bố.',
    en: 'The field within must name a ranking of the same index and edition.',
  }),
});

export const rankBeyondSize = define<Place>({
  code: 'rank-beyond-size',
  severity: 'warning',
  sample: { rank: 64, of: 63 },
  evidence: numbersIn({
    rank: { vi: 'hạng', en: 'rank' },
    of: { vi: 'số được xếp', en: 'number ranked' },
  }),
  message: (params) =>
    both((lang) =>
      pick(
        lang,
        `Hạng ${printNumber(params.rank, lang)} vượt quá số đối tượng được xếp là ${printNumber(params.of, lang)}.`,
        `Rank ${printNumber(params.rank, lang)} is beyond the ${printNumber(params.of, lang)} that were ranked.`,
      ),
    ),
  help: () => ({
    vi: 'Hãy kiểm tra lại hạng và số đối tượng được xếp trong nguồn.',
    en: 'Check the rank and the number ranked in the source.',
  }),
});

export const rankAgainstScore = define<Place & { score: number; mean: number }>({
  code: 'rank-against-score',
  severity: 'note',
  sample: { rank: 59, of: 63, score: 0.52, mean: 0.49 },
  evidence: numbersIn({
    rank: { vi: 'hạng', en: 'rank' },
    of: { vi: 'số được xếp', en: 'number ranked' },
    score: { vi: 'điểm', en: 'score' },
    mean: { vi: 'điểm trung bình', en: 'mean' },
  }),
  message: ({ score, mean, ...found }) =>
    both((lang) => {
      const [own, all] = [number(score, lang, 4), number(mean, lang, 4)];
      const better = score > mean;
      return pick(
        lang,
        `Hạng ${place(found, lang)} khó đi cùng điểm ${own} ${better ? 'cao' : 'thấp'} hơn trung bình ${all}: đáng ngờ, chưa hẳn sai.`,
        `Rank ${place(found, lang)} hardly goes with a score of ${own}, ${better ? 'above' : 'below'} the mean ${all}: suspicious, not impossible.`,
      );
    }),
  help: () => ({
    vi: 'Hãy kiểm tra lại nguồn: điểm, trung bình hoặc hạng có thể thuộc chỉ số khác.',
    en: 'Check the source: score, mean or rank may belong to another index.',
  }),
});
