import { ISSUE_TITLE, issueReport } from '../../reports/issue.ts';
import { checkResult } from '../check-result.ts';
import type { Command } from '../command.ts';
import { COMMON, FAIL_ON, failOnOf, hostOf, langOf, noWords } from '../common-options.ts';
import { FORECAST } from '../forecast-option.ts';
import { BOT_OPTION, botOf, explainGithub, jobOf } from '../github-actions.ts';
import { type IssueDone, putIssue } from '../nightly-issue.ts';

export const command: Command = {
  summary: {
    vi: 'Trong GitHub Actions: kiểm tra, rồi mở, viết lại hoặc đóng một issue duy nhất về kết quả',
    en: 'In GitHub Actions: check, then open, rewrite or close the one issue that holds the result',
  },
  usage: '[--forecast DATE|next] [--bot LOGIN]',
  options: [BOT_OPTION, FORECAST, FAIL_ON, ...COMMON],
  run: async (args, io) => {
    noWords(args);
    const job = jobOf();
    const lang = langOf(args);
    const result = checkResult(args, io, hostOf(args, io));
    const { text, exitCode } = issueReport(result, { lang, failOn: failOnOf(args) });
    const issue = { title: ISSUE_TITLE[lang], body: text, isClean: exitCode === 0 };
    const done = await explainGithub(() => putIssue(job, botOf(args), issue));
    io.out(`${DONE[done][lang]}\n`);
    return 0;
  },
};

const DONE: Readonly<Record<IssueDone, { readonly vi: string; readonly en: string }>> = {
  created: { vi: 'Đã mở issue.', en: 'Issue opened.' },
  updated: { vi: 'Đã viết lại issue.', en: 'Issue written anew.' },
  reopened: { vi: 'Đã mở lại issue.', en: 'Issue opened again.' },
  closed: {
    vi: 'Không còn gì phải xử lý; đã đóng issue.',
    en: 'Nothing is left to do; issue closed.',
  },
  none: {
    vi: 'Không có gì phải xử lý và không có issue nào đang mở.',
    en: 'There is nothing to do, and no issue is open.',
  },
};
