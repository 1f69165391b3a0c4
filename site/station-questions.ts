import type { EntityKey, JointSharing, UnitSiting } from './data.ts';
import type { Indexed } from './index-snapshot.ts';
import { asNumber } from './read.ts';
import { SiteOfVersions } from './site-of-versions.ts';
import type { AreaSiting, SiteSiting } from './siting-index.ts';

/** The part of `Site` that is asked about station plans, and about what is made up. */
export abstract class StationQuestions extends SiteOfVersions {
  readonly #index: Indexed;
  readonly #asked: Set<string> | undefined;

  constructor(index: Indexed, asked?: Set<string>) {
    super(index, asked);
    this.#index = index;
    this.#asked = asked;
  }

  /** Whether a unit says that all it holds is made up; by its folder. */
  isMadeUp(unit: string): boolean {
    this.#asked?.add(`isMadeUp ${unit}`);
    return this.#index.entities.get(`unit:${unit}/${unit}`)?.entity.data.demonstration === true;
  }

  /** The 5G station plan of a unit, whole, by its folder. */
  sitingOf(unit: string): UnitSiting | undefined {
    this.#asked?.add(`sitingOf ${unit}`);
    return this.#index.siting().units.get(unit);
  }

  /** Đồng of the sites of a unit whose cost is stated, sorted by site. */
  siteCostsOf(unit: string): readonly (readonly [EntityKey, number])[] {
    this.#asked?.add(`siteCostsOf ${unit}`);
    return (this.#index.kinds.get(`site ${unit}`) ?? []).flatMap(({ key, data }) => {
      const cost = asNumber(data.cost);
      return cost === undefined ? [] : [[key, cost] as const];
    });
  }

  /** What the solver said in this build where it failed: a page that shows it is made anew by the next. */
  jointFailureOf(unit: string): string | undefined {
    this.#asked?.add(`jointFailureOf ${unit}`);
    return this.#index.jointFailures.get(unit);
  }

  /**
   * What joint building avoids in a unit; undefined where nothing here solves it. Noted is what the answer
   * is made from, not the answer: nothing is solved only to see that nothing has changed.
   */
  async jointSharingOf(unit: string): Promise<JointSharing | undefined> {
    const [siting, costs] = [this.sitingOf(unit), this.siteCostsOf(unit)];
    this.jointFailureOf(unit);
    if (!siting || !this.#index.jointSharing) return undefined;
    const found = await this.#index.jointSharing({ siting, costs });
    if ('failure' in found && found.failure !== undefined)
      this.#index.jointFailures.set(unit, found.failure);
    return found;
  }

  /** One site with the pairs it is in and the masts around it. */
  siteSitingOf(key: string): SiteSiting | undefined {
    this.#asked?.add(`siteSitingOf ${key}`);
    return this.#index.siting().siteOf(key as EntityKey);
  }

  /** One area with its reach, its counts and the sites in it. */
  areaSitingOf(key: string): AreaSiting | undefined {
    this.#asked?.add(`areaSitingOf ${key}`);
    return this.#index.siting().areaOf(key as EntityKey);
  }
}
