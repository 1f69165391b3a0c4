import { GithubError, type GithubJob, githubJob } from '../host/github.ts';
import { type Arguments, InputError, type OptionSpec, UsageError } from './command.ts';
import { optionOf } from './report-options.ts';

/** Who writes with the token of a GitHub Actions job. */
const BOT = 'github-actions[bot]';

export const BOT_OPTION: OptionSpec = {
  name: 'bot',
  value: 'LOGIN',
  help: {
    vi: `Tài khoản viết lên GitHub; chỉ sửa những gì chính nó đã viết (mặc định: ${BOT})`,
    en: `Account that writes on GitHub; only what it wrote itself is written anew (default: ${BOT})`,
  },
};

export function botOf(args: Arguments): string {
  return optionOf(args, 'bot') ?? BOT;
}

/** The job that this runs in; wrong usage anywhere else. */
export function jobOf(): GithubJob {
  const job = githubJob();
  if (!('missing' in job)) return job;
  throw new UsageError({
    vi: `Lệnh này chạy trong GitHub Actions; thiếu ${job.missing}.`,
    en: `This command runs in GitHub Actions; ${job.missing} is missing.`,
  });
}

/** What GitHub refuses is said as something outside that failed: exit code 3. */
export async function explainGithub<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    throw new InputError({
      vi: `GitHub không làm được việc này: ${error.message}`,
      en: `GitHub could not do this: ${error.message}`,
    });
  }
}
