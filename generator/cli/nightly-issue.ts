import { fieldOf, fieldsOf, listOf, numberOf, stringOf } from '../core/fields.ts';
import { askGithub, type GithubJob } from '../host/github.ts';
import { ISSUE_MARKER } from '../reports/issue.ts';

const PAGE = 100;
/** What was touched last comes first, so that the issue of the night before is on the first page. */
const MOST_PAGES = 30;

export type IssueText = {
  readonly title: string;
  readonly body: string;
  /** Whether there is nothing left to mend, so that the issue is closed. */
  readonly isClean: boolean;
};

export type IssueDone = 'created' | 'updated' | 'reopened' | 'closed' | 'none';

/**
 * Keeps one issue for all nights: opened when there is something to mend, written anew each night,
 * closed when there is nothing left, opened again when something comes back. Where it was closed by
 * a person and the findings are still there, it is opened again. Issues of others stay untouched.
 */
export async function putIssue(job: GithubJob, bot: string, text: IssueText): Promise<IssueDone> {
  const { title, body, isClean } = text;
  const own = await ownIssue(job, bot);
  if (!own) {
    if (isClean) return 'none';
    await askGithub(job, 'POST', '/issues', { title, body });
    return 'created';
  }
  if (isClean && !own.isOpen) return 'none';
  const state = isClean ? { state: 'closed', state_reason: 'completed' } : { state: 'open' };
  await askGithub(job, 'PATCH', `/issues/${own.number}`, { body, ...state });
  return isClean ? 'closed' : own.isOpen ? 'updated' : 'reopened';
}

async function ownIssue(job: GithubJob, bot: string) {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const path = `/issues?state=all&sort=updated&direction=desc&per_page=${PAGE}&page=${page}`;
    const issues = listOf(await askGithub(job, 'GET', path));
    const own = issues.find((each) => isOwn(each, bot));
    const number = numberOf(fieldOf(own, 'number'));
    if (number !== undefined) return { number, isOpen: fieldOf(own, 'state') === 'open' };
    if (issues.length < PAGE) return undefined;
  }
  return undefined;
}

/** GitHub lists pull requests among the issues; a marker in anybody else's text is ignored. */
function isOwn(issue: unknown, bot: string): boolean {
  const { body, user, pull_request: pull } = fieldsOf(issue);
  if (pull !== undefined || fieldOf(user, 'login') !== bot) return false;
  return stringOf(body)?.startsWith(ISSUE_MARKER) === true;
}
