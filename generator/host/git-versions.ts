import { GitError, git } from './git-command.ts';
import { commitOf } from './git-host.ts';

/** Viet Nam has kept UTC+7 without summer time since 1975. */
const HANOI_S = 7 * 3600;
const DAY_S = 86_400;

/** Tags that a pattern such as `v*` covers; throws GitError where there is no repository. */
export function tagsLike(root: string, pattern: string): readonly string[] {
  const form = '--format=%(refname:strip=2)';
  const listed = git(root, ['for-each-ref', form, `refs/tags/${pattern}`]).toString('utf8');
  return listed.split('\n').filter(Boolean);
}

/** Day of a commit in Viet Nam, as days since 1970-01-01. */
export function dayOfCommit(root: string, commit: string): number {
  const seconds = Number(git(root, ['show', '--no-patch', '--format=%ct', commit]).toString());
  return Math.floor((seconds + HANOI_S) / DAY_S);
}

/** The last commit of the default branch on a day in Viet Nam or before; undefined without any. */
export function commitOnDay(root: string, day: number): string | undefined {
  const end = (day + 1) * DAY_S - HANOI_S - 1;
  const args = ['rev-list', '--max-count=1', '--first-parent', `--until=${end}`];
  return (
    git(root, [...args, defaultBranch(root)])
      .toString('latin1')
      .trim() || undefined
  );
}

/** What the server calls its default branch, else `main` or `master`, else what is checked out. */
function defaultBranch(root: string): string {
  for (const ref of ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master']) {
    try {
      return commitOf(root, ref);
    } catch (error) {
      if (!(error instanceof GitError) || error.fault !== 'no-such-ref') throw error;
    }
  }
  return commitOf(root, 'HEAD');
}

/** Whether the clone lacks older commits. */
export function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository']).toString('latin1').trim() === 'true';
}
