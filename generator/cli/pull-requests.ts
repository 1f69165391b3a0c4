import { fieldOf, fieldsOf, listOf, numberOf, stringOf } from '../core/fields.ts';
import { askGithub, type GithubJob } from '../host/github.ts';
import { STICKY_MARKER } from '../reports/review/markdown.ts';

/** The run that reviewed a change, from the event that GitHub itself sent: nobody else can write it. */
export type ReviewRun = {
  readonly id: number;
  readonly commit: string;
  /** `owner:branch` of the change. */
  readonly branch: string;
  /** `owner/name` that the change comes from. */
  readonly from: string;
};

/** Undefined when the event is not the end of a pull request’s run. */
export function reviewRunOf(event: unknown): ReviewRun | undefined {
  const run = fieldsOf(fieldOf(event, 'workflow_run'));
  const source = fieldsOf(run.head_repository);
  const id = numberOf(run.id);
  const commit = stringOf(run.head_sha) ?? '';
  const owner = stringOf(fieldOf(source.owner, 'login'));
  const [name, from] = [stringOf(run.head_branch), stringOf(source.full_name)];
  if (run.event !== 'pull_request' || !Number.isSafeInteger(id)) return undefined;
  if (!/^[0-9a-f]{40,64}$/.test(commit) || !owner || !name || !from) return undefined;
  return { id: id as number, commit, branch: `${owner}:${name}`, from };
}

/**
 * Numbers of the open pull requests whose head is the very commit that was reviewed. The artifact is
 * not asked: whoever forged it could choose on whose pull request it is shown.
 */
export async function pullRequestsOf(job: GithubJob, run: ReviewRun): Promise<readonly number[]> {
  const path = `/pulls?state=open&per_page=100&head=${encodeURIComponent(run.branch)}`;
  const found = listOf(await askGithub(job, 'GET', path)).map((each) => {
    const head = fieldsOf(fieldOf(each, 'head'));
    const isSame = head.sha === run.commit && fieldOf(head.repo, 'full_name') === run.from;
    return isSame ? numberOf(fieldOf(each, 'number')) : undefined;
  });
  return found.filter((number) => Number.isSafeInteger(number)) as number[];
}

const PAGE = 100;
/** GitHub lists at most 3,000 files of a pull request. */
const MOST_PAGES = 30;

/**
 * Whether the change touches the workflows, or might: the unprivileged job runs by the workflow of
 * the change itself, so that its result is then only what the change says of itself.
 */
export async function touchesWorkflows(job: GithubJob, number: number): Promise<boolean> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const path = `/pulls/${number}/files?per_page=${PAGE}&page=${page}`;
    const files = listOf(await askGithub(job, 'GET', path));
    const names = files.flatMap((each) => [
      fieldOf(each, 'filename'),
      fieldOf(each, 'previous_filename'),
    ]);
    if (names.some((name) => stringOf(name)?.startsWith('.github/'))) return true;
    if (files.length < PAGE) return false;
  }
  return true;
}

/** Writes the comment anew where the bot has one already; a marker in anybody else's is ignored. */
export async function putComment(
  job: GithubJob,
  number: number,
  bot: string,
  body: string,
): Promise<'created' | 'updated'> {
  for (let page = 1; ; page++) {
    const path = `/issues/${number}/comments?per_page=${PAGE}&page=${page}`;
    const comments = listOf(await askGithub(job, 'GET', path));
    const own = comments.find((each) => isOwn(each, bot));
    const id = numberOf(fieldOf(own, 'id'));
    if (id !== undefined) {
      await askGithub(job, 'PATCH', `/issues/comments/${id}`, { body });
      return 'updated';
    }
    if (comments.length < PAGE) break;
  }
  await askGithub(job, 'POST', `/issues/${number}/comments`, { body });
  return 'created';
}

function isOwn(comment: unknown, bot: string): boolean {
  const { body, user } = fieldsOf(comment);
  return fieldOf(user, 'login') === bot && stringOf(body)?.startsWith(STICKY_MARKER) === true;
}
