import type { EntityKey, UnitSiting } from './data.ts';
import type { Indexed } from './index-snapshot.ts';
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
    return this.#index.entities.get(`unit:${unit}/${unit}`)?.data.demonstration === true;
  }

  /** The 5G station plan of a unit, whole, by its folder. */
  sitingOf(unit: string): UnitSiting | undefined {
    this.#asked?.add(`sitingOf ${unit}`);
    return this.#index.siting().units.get(unit);
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
