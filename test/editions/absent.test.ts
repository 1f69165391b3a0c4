import { describe, expect, it } from 'vitest';
import { absent, placeSaid, saidIn } from '../../generator/core/absent.ts';
import { ourFiles, readOurs } from '../support/our-files.ts';

describe('words that say that there is nothing', () => {
  it('speak of the public part in a sentence, and of two reasons in a label', () => {
    const flows = absent({ vi: 'Chưa ghi luồng nào. Thêm vào tệp X.', en: 'No flow is recorded.' });
    expect(saidIn(flows, 'public')).toEqual({
      vi: 'Chưa ghi luồng nào trong phần công khai. Thêm vào tệp X.',
      en: 'No flow is recorded in the public part.',
    });
    const label = absent({ vi: 'Chưa ghi', en: 'Not recorded' });
    expect(saidIn(label, 'public')).toEqual({
      vi: 'Chưa ghi hoặc không công bố',
      en: 'Not recorded, or not published',
    });
  });

  it('qualify the sentence that says so, not the one before', () => {
    const ended = absent({
      vi: 'Kết thúc ngày 30/6/2025; không còn hạn nào.',
      en: 'Ended on 30 June 2025; no deadline lies ahead.',
    });
    expect(saidIn(ended, 'public')).toEqual({
      vi: 'Kết thúc ngày 30/6/2025; không còn hạn nào trong phần công khai.',
      en: 'Ended on 30 June 2025; no deadline lies ahead in the public part.',
    });
  });

  it('stay as they are for who may see everything, and where nothing is internal', () => {
    const word = absent({ vi: 'Chưa ghi', en: 'Not recorded' });
    expect(saidIn(word, 'internal')).toBe(word);
    expect(saidIn(word, undefined)).toBe(word);
    const other = { vi: 'Chưa đến kỳ', en: 'Not due' };
    expect(saidIn(other, 'public')).toBe(other);
  });
});

/** Words that begin with “chưa” or “không” and say nothing of what may be internal. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  'changes.ts': ['chưa ghi vào kho', 'Chưa có phiên bản nào khác'],
  'common.ts': ['Chưa xác định', 'Không áp dụng'],
  'edition.ts': ['Chưa ghi vào kho phiên bản'],
  'editions.ts': ['Không công bố'],
  'exchanges.ts': ['Chưa kết nối'],
  'explorer.ts': [
    // Part of a sentence that has the number beside it.
    'chưa rõ thuộc cơ quan nào',
    // Of what the reader asks for and sees, and of a file that did not come.
    'Không có quan hệ được ghi không có nghĩa',
    'Không tìm thấy',
    'Không tải được',
    'Không có đường nào giữa',
  ],
  'frame.ts': ['Không tìm thấy trang'],
  // Given with the release, not with the records.
  'frameworks.ts': ['Chưa có khung nào'],
  'glossary.ts': ['Chưa có thuật ngữ nào'],
  // A history that internal grounds would change is not told at all.
  'history.ts': ['Không vẽ', 'chưa từng trễ'],
  'indicator.ts': ['Không đổi'],
  // Of a calculation that this build made.
  'joint-sharing.ts': ['Chưa chứng minh', 'Không so sánh được'],
  // Codes that a record states.
  'labels.ts': [''],
  'network.ts': ['không tính được'],
  'notes.ts': ['Không vẽ được sơ đồ'],
  'obligations.ts': ['Chưa ràng buộc'],
  'overlaps.ts': ['chưa trả lời hết'],
  'pictures.ts': ['Không hiện được ảnh'],
  'plan.ts': ['Không vẽ'],
  'record.ts': ['không có bản ghi này', 'Không'],
  'scorecard.ts': ['Chưa hoàn thành, trong hạn', 'Chưa hoàn thành, quá hạn'],
  'search.ts': ['Không tải được danh mục tên'],
  'siting-labels.ts': [''],
  // An area whose reach internal masts would change is not told.
  'stations.ts': ['Không chấp thuận', 'Chưa xét được', 'Chưa có'],
  'style.ts': ['Không thuộc phạm vi', 'Không có trường', 'Chưa có gì được ghi'],
  // Settings of khung.yaml, which are public.
  'versions.ts': ['chưa nêu'],
  'worked-examples.ts': ['Chưa có việc nào ở tình trạng'],
};

/** Texts that begin so and do not stand within `absent(…)`. */
function unmarked(file: string): string[] {
  const rest = readOurs(file).replace(/\babsent\(\{[\s\S]*?\}\)/g, '');
  const texts = rest.matchAll(/(?<=['`])(?:chưa|không)(?=[ '`])[^'`$]*/gi);
  const known = OTHER_WORDS[file.slice(file.lastIndexOf('/') + 1)] ?? [];
  return [...texts].map(([text]) => text).filter((text) => !known.some((k) => text.startsWith(k)));
}

describe('the place of a record', () => {
  it('is file and line, and is not printed where only the folder is known', () => {
    expect(placeSaid({ file: 'plans/u/tasks.yaml', line: 7 }, 'vi')).toBe('plans/u/tasks.yaml:7');
    expect(placeSaid({ file: 'plans/u/', line: 1 }, 'vi')).toBe('không công bố');
    expect(placeSaid({ file: '', line: 1 }, 'en')).toBe('not published');
  });
});

describe('the words of the site', () => {
  it.each(ourFiles('site/words', /\.ts$/))(
    '%s marks those that say that there is nothing',
    (file) => {
      expect(unmarked(file)).toEqual([]);
    },
  );
});
