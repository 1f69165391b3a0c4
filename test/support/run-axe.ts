import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations of a page, each with its first places. */
export async function runAxe(page: Page): Promise<string[]> {
  // No page of ours has frames, for which alone the other mode opens a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  // Options first: they would replace the tags.
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary = '' }) => {
      const [, why = ''] = failureSummary.split('\n');
      return `${target.join(' ')} – ${why.trim()}`;
    });
    return `${id} (${nodes.length}×): ${help}: ${places.join('; ')}`;
  });
}
