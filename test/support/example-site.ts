import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureTheme } from '../../tools/compile-theme.ts';
import { buildSite, type Served, serveSite, takeSnapshot } from './built-site.ts';
import { launchBrowser } from './find-browser.ts';
import { serveByNginx } from './nginx.ts';
import { projectRoot } from './our-files.ts';
import { scratch } from './run-cli.ts';
import { listSitePages, type SitePage, samplesOf } from './site-pages.ts';

/** The site of the example provinces, built and served once for all test files. */
export type ExampleSite = {
  readonly dir: string;
  /** Address with a slash at the end: of nginx, and without one, of `khung serve`. */
  readonly url: string;
  /** Address at which `khung serve` serves it. */
  readonly ownUrl: string;
  /** Whether nginx serves it at `url`, and below `url` at `BELOW` (nginx.ts). */
  readonly nginx: boolean;
  readonly snapshotFile: string;
  readonly pages: readonly SitePage[];
  /** One page of every template, the fullest. */
  readonly samples: readonly SitePage[];
  /** Where the shared browser listens; absent when the machine has no browser. */
  readonly browser: string | undefined;
};

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: ExampleSite;
  }
}

/** Vitest's global set-up of the tests of the site; it runs only when one of them is to run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = scratch();
  const ends: (() => unknown)[] = [folder.remove];
  const end = async () => {
    for (const each of ends.toReversed()) await each();
  };
  try {
    const server = await build(folder.root);
    ends.push(server.stop);
    const nginx = await serveByNginx(join(folder.root, 'site'), join(folder.root, 'nginx'));
    if (nginx) ends.push(nginx.stop);
    const browser = await launchBrowser();
    if (browser) ends.push(() => browser.close());
    project.provide('site', {
      ...(await describe(folder.root)),
      url: (nginx ?? server).url,
      ownUrl: server.url,
      nginx: nginx !== undefined,
      browser: browser?.wsEndpoint(),
    });
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** Builds the site of this repository's provinces into `root` and serves it. */
async function build(root: string): Promise<Served> {
  await ensureTheme();
  buildSite(projectRoot, join(root, 'site'));
  takeSnapshot(projectRoot, join(root, 'snapshot.json'));
  return serveSite(join(root, 'site'));
}

/** What is in the site. */
async function describe(root: string) {
  const dir = join(root, 'site');
  const snapshotFile = join(root, 'snapshot.json');
  const pages = await listSitePages(snapshotFile);
  return { dir, snapshotFile, pages, samples: samplesOf(pages, dir) };
}
