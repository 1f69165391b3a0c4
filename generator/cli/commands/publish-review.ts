import type { Lang } from '../../core/lang.ts';
import type { Review } from '../../core/review.ts';
import { askGithub, type GithubJob, packed } from '../../host/github.ts';
import { REVIEW_FORMATS } from '../../reports/review/formats.ts';
import { STICKY_MARKER } from '../../reports/review/markdown.ts';
import { type Arguments, type Command, type Io, UsageError } from '../command.ts';
import { COMMON, FAIL_ON, failOnOf, hostOf, langOf, noWords } from '../common-options.ts';
import { BOT_OPTION, botOf, explainGithub, jobOf } from '../github-actions.ts';
import {
  pullRequestsOf,
  putComment,
  type ReviewRun,
  reviewRunOf,
  touchesWorkflows,
} from '../pull-requests.ts';
import { reviewOfRun } from '../review-artifact.ts';

export const command: Command = {
  summary: {
    vi: 'Trong GitHub Actions: đăng kết quả mà tác vụ không đặc quyền đã để lại lên pull request',
    en: 'In GitHub Actions: put the result that the unprivileged job left onto its pull request',
  },
  usage: '[--sarif] [--bot LOGIN]',
  options: [
    {
      name: 'sarif',
      help: {
        vi: 'Gửi cả SARIF cho trang code scanning (cần quyền security-events: write)',
        en: 'Send SARIF to code scanning too (needs security-events: write)',
      },
    },
    BOT_OPTION,
    FAIL_ON,
    ...COMMON,
  ],
  run: async (args, io) => {
    noWords(args);
    const job = jobOf();
    const run = reviewRunOf(job.event);
    if (!run) throw new UsageError(WRONG_EVENT);
    return explainGithub(() => publish(job, run, args, io));
  },
};

const WRONG_EVENT = {
  vi: 'Lệnh này chỉ chạy theo sự kiện workflow_run của một lần kiểm tra pull request.',
  en: 'This command runs only on the workflow_run event of a pull request’s review.',
};

async function publish(job: GithubJob, run: ReviewRun, args: Arguments, io: Io): Promise<number> {
  const lang = langOf(args);
  const numbers = await pullRequestsOf(job, run);
  if (numbers.length === 0) {
    io.out(`${NOTHING[lang]}\n`);
    return 0;
  }
  const review = await reviewOfRun(job, run, hostOf(args, io));
  for (const number of numbers) {
    const isDoubtful = await touchesWorkflows(job, number);
    const body = commentOf(review, isDoubtful, args, io);
    const done = await putComment(job, number, botOf(args), body);
    if (args.options.sarif === true) await sendSarif(job, run, number, review, args, io);
    io.out(`#${number}: ${DONE[done][lang]}\n`);
  }
  return 0;
}

const NOTHING = {
  vi: 'Không có pull request nào đang mở ở đúng phiên bản này; không đăng gì.',
  en: 'No open pull request is at this very commit; nothing is published.',
};
const DONE = {
  created: { vi: 'đã viết nhận xét.', en: 'comment written.' },
  updated: { vi: 'đã viết lại nhận xét.', en: 'comment written anew.' },
};

/** Written here from checked values, so that no text of the change becomes markup. */
function commentOf(review: Review, isDoubtful: boolean, args: Arguments, io: Io): string {
  const { text } = written('markdown', review, args, io);
  if (!isDoubtful) return text;
  return text.replace(STICKY_MARKER, () => `${STICKY_MARKER}\n\n> ⚠️ **${DOUBTFUL[langOf(args)]}**`);
}

const DOUBTFUL: Readonly<Record<Lang, string>> = {
  vi: 'Thay đổi này sửa .github/, nên kết quả dưới đây có thể không phải do công cụ của nhánh nền tính ra. Hãy xem kỹ các tệp đó và tự chạy lại khung review.',
  en: 'This change touches .github/, so the result below may not come from the base’s tool. Look at those files closely and run khung review yourself.',
};

async function sendSarif(
  job: GithubJob,
  { commit }: ReviewRun,
  number: number,
  review: Review,
  args: Arguments,
  io: Io,
): Promise<void> {
  const sarif = packed(written('sarif', review, args, io).text);
  const body = { commit_sha: commit, ref: `refs/pull/${number}/head`, sarif, tool_name: 'khung' };
  await askGithub(job, 'POST', '/code-scanning/sarifs', body);
}

function written(format: 'markdown' | 'sarif', review: Review, args: Arguments, io: Io) {
  const write = REVIEW_FORMATS[format];
  if (!write) throw new Error('no such format');
  return write(review, {
    lang: langOf(args),
    failOn: failOnOf(args),
    colour: false,
    hash: io.hash,
  });
}
