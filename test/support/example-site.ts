import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureTheme } from '../../tools/compile-theme.ts';
import { buildSite, serveSite, takeSnapshot } from './built-site.ts';
import { launchBrowser } from './find-browser.ts';
import { projectRoot } from './our-files.ts';
import { scratch } from './run-cli.ts';
import { listSitePages, type SitePage, samplesOf } from './site-pages.ts';

/** The site of the example provinces, built and served once for all test files. */
export type ExampleSite = {
  readonly dir: string;
  /** Address with a slash at the end. */
  readonly url: string;
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
  const dir = join(folder.root, 'site');
  const snapshotFile = join(folder.root, 'snapshot.json');
  await ensureTheme();
  buildSite(projectRoot, dir);
  takeSnapshot(projectRoot, snapshotFile);
  const pages = await listSitePages(snapshotFile);
  const samples = samplesOf(pages, dir);
  const server = await serveSite(dir);
  const browser = await launchBrowser();
  project.provide('site', {
    dir,
    url: server.url,
    snapshotFile,
    pages,
    samples,
    browser: browser?.wsEndpoint(),
  });
  return async () => {
    await browser?.close();
    await server.stop();
    folder.remove();
  };
}
