import { spawnSync } from 'node:child_process';

/** Why git could not answer. */
export type GitFault = 'no-git' | 'no-repository' | 'no-such-ref' | 'failed';

export class GitError extends Error {
  readonly fault: GitFault;
  constructor(fault: GitFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/**
 * Only what lies in the repository, as it lies there: nothing is fetched or asked for, no replaced
 * objects, and a repository's own settings start no program.
 */
const SAFE = ['--no-replace-objects', '--no-optional-locks', '-c', 'core.fsmonitor=false'];
const ENVIRONMENT = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Where a pull request is checked, git's own variables may point into another repository. */
const UNWANTED = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|PREFIX)$/;

/** Standard output of git, run in `root`; throws GitError with what git said. */
export function git(root: string, args: readonly string[], input = '', most = 1 << 26): Buffer {
  const kept = Object.entries(process.env).filter(([name]) => !UNWANTED.test(name));
  const done = spawnSync('git', [...SAFE, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(kept), ...ENVIRONMENT },
    input,
    maxBuffer: most,
    windowsHide: true,
  });
  if (done.error) {
    const { code } = done.error as NodeJS.ErrnoException;
    throw new GitError(code === 'ENOENT' ? 'no-git' : 'failed', done.error.message);
  }
  if (done.status === 0) return done.stdout;
  const said = done.stderr.toString('utf8').trim();
  throw new GitError(/not a git repository/.test(said) ? 'no-repository' : 'failed', said);
}
