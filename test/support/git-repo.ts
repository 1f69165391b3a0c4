import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './our-files.ts';
import { scratch } from './run-cli.ts';

/** Commits get the same ids everywhere: nothing of the machine's own settings or clock goes in. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Người thử',
  GIT_AUTHOR_EMAIL: 'thu@example.vn',
  GIT_AUTHOR_DATE: '2026-11-20T00:00:00Z',
  GIT_COMMITTER_NAME: 'Người thử',
  GIT_COMMITTER_EMAIL: 'thu@example.vn',
  GIT_COMMITTER_DATE: '2026-11-20T00:00:00Z',
};

/** A repository in a folder of its own. */
export function gitRepo() {
  const { root, remove } = scratch();
  const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...ENVIRONMENT, ...more },
    }).trim();
  const git = (...args: string[]) => run(args);
  git('init', '--quiet', '--initial-branch=main', '--object-format=sha1');
  /** `day` is that of the commit, at noon in Viet Nam. */
  const commit = (message: string, day?: string) => {
    const date = day && `${day}T05:00:00Z`;
    git('add', '--all');
    run(
      ['commit', '--quiet', '--no-verify', '--allow-empty', '-m', message],
      date ? { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } : {},
    );
    return git('rev-parse', 'HEAD');
  };
  return { root, remove, git, commit };
}

/** A repository with a case's base on `main` and its head on `change`, which is checked out. */
export function caseRepo(name: string) {
  const repo = gitRepo();
  const folder = join(projectRoot, 'test/cases/review', name);
  cpSync(join(folder, 'base'), repo.root, { recursive: true });
  repo.commit('base');
  repo.git('checkout', '--quiet', '-b', 'change');
  for (const path of ['architecture', 'plans', 'khung.yaml', 'schemas']) {
    rmSync(join(repo.root, path), { recursive: true, force: true });
  }
  cpSync(join(folder, 'head'), repo.root, { recursive: true });
  repo.commit('head');
  return repo;
}
