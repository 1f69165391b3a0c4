import { expect, inject, test } from 'vitest';
import { filesOf } from '../support/site-pages.ts';
import { htmlErrors } from '../support/validate-html.ts';

test('every page is valid HTML', async () => {
  const { dir, pages } = inject('site');
  expect(pages.length).toBeGreaterThan(500);
  expect(await htmlErrors(dir, filesOf(pages))).toEqual([]);
}, 120_000);
