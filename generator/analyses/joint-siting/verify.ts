import { compare } from '../../core/compare.ts';
import type { Choice, Problem, ProblemSite } from './problem.ts';

/** What a choice really gives, counted from the problem itself. */
export type Verified = {
  /** Sorted ids. */
  readonly reached: readonly string[];
  readonly population: number;
  readonly masts: number;
  readonly builds: number;
  /** Đồng, as far as costs are known, with what stands. */
  readonly cost: number;
  /** Rules that it breaks, in words for a bug report; none in a good answer. */
  readonly faults: readonly string[];
};

/** Recounts an answer without the solver and without anything that was made for it. */
export function verify(problem: Problem, choice: Choice): Verified {
  const sites = new Map(problem.sites.map((site) => [site.id, site]));
  const opened = choice.sites.flatMap((id) => sites.get(id) ?? []);
  const standing = problem.sites.filter(({ kind }) => kind === 'standing');
  const there = new Set([...opened, ...standing].map(({ id }) => id));
  const reached = reachedBy(problem, choice, there);
  const weights = new Map(problem.demands.map(({ id, weight }) => [id, weight]));
  const cost = [...opened, ...standing].reduce((sum, site) => sum + (site.cost ?? 0), 0);
  const figures = {
    reached,
    population: reached.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0),
    masts: opened.length,
    builds: opened.filter(({ kind }) => kind === 'build').length,
    cost,
  };
  const faults = [
    ...choiceFaults(problem, choice, sites, there),
    ...limitFaults(problem, figures, opened),
  ];
  return { ...figures, faults };
}

function reachedBy(problem: Problem, choice: Choice, there: ReadonlySet<string>) {
  const known = new Set(problem.demands.map(({ id }) => id));
  const used = new Set(choice.seats.map(({ site, operator }) => `${site}\n${operator}`));
  const reaching = problem.seats.filter(
    ({ site, operator, taken }) => there.has(site) && (taken || used.has(`${site}\n${operator}`)),
  );
  const reached = new Set(reaching.flatMap(({ reaches }) => reaches).filter((id) => known.has(id)));
  return [...reached].sort(compare);
}

function choiceFaults(
  problem: Problem,
  choice: Choice,
  sites: ReadonlyMap<string, ProblemSite>,
  there: ReadonlySet<string>,
): readonly string[] {
  const opened = new Set(choice.sites);
  const on = new Map<string, number>();
  const name = (of: { readonly site: string; readonly operator: string }) =>
    `${of.site}\n${of.operator}`;
  const held = problem.seats.filter((seat) => seat.taken || seat.held);
  const names = new Set(held.map(name));
  const guests = choice.seats.filter((seat) => !names.has(name(seat)));
  for (const { site } of [...held, ...guests]) on.set(site, (on.get(site) ?? 0) + 1);
  const close = problem.conflicts.filter(
    ([a, b]) => there.has(a) && there.has(b) && (opened.has(a) || opened.has(b)),
  );
  const absent = choice.seats.filter(({ site }) => !there.has(site));
  const over = guests.filter(
    ({ site }) => (on.get(site) ?? 0) > (sites.get(site)?.slots ?? Number.POSITIVE_INFINITY),
  );
  return [
    ...choice.sites.filter((id) => sites.get(id)?.kind === 'standing').map((id) => `opens ${id}`),
    ...absent.map(({ site }) => `operator on ${site}, which is not opened`),
    ...over.map(({ site }) => `more operators on ${site} than it has slots`),
    ...close.map(([a, b]) => `${a} and ${b} are too close`),
  ];
}

function limitFaults(
  { everyone, demands, masts, budget }: Problem,
  figures: Omit<Verified, 'faults'>,
  opened: readonly ProblemSite[],
): readonly string[] {
  const faults: string[] = [];
  if (masts !== undefined && figures.masts > masts) faults.push(`more than ${masts} masts`);
  if (budget !== undefined && figures.cost > budget) faults.push(`dearer than ${budget}`);
  if (budget !== undefined && opened.some(({ cost }) => cost === undefined))
    faults.push('a site without a cost within a budget');
  if (everyone && figures.reached.length < demands.length) faults.push('a demand is not reached');
  return faults;
}
