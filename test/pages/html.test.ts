import { expect, inject, test } from 'vitest';
import { filesOf } from '../support/site-pages.ts';
import { htmlErrors } from '../support/validate-html.ts';

/** Records of the made-up province, which all have one form: every twentieth stands for them. */
const MADE_UP = /tinh-mau-5g\/(sites|areas|populations?)\//;
const ONE_IN = 20;

test('every page is valid HTML', async () => {
  const { dir, pages } = inject('site');
  const files = filesOf(pages);
  const alike = files.filter((file) => MADE_UP.test(file));
  const chosen = alike.filter((_, at) => at % ONE_IN === 0);
  expect(chosen.length).toBeGreaterThan(50);
  const others = files.filter((file) => !MADE_UP.test(file));
  expect(others.length).toBeGreaterThan(1500);
  expect(await htmlErrors(dir, [...others, ...chosen])).toEqual([]);
}, 180_000);
