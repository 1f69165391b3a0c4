/** A file of a built site: its path and length. */
export type FileRecord = readonly [file: string, bytes: number];

/** What is remembered of a page: its files, and places in the answers of the record. */
export type PageRecord = {
  readonly files: readonly FileRecord[];
  readonly asked: readonly number[];
};

/**
 * What is remembered of a built site, so that the next build renders only what has changed. A
 * page renders to the same bytes as long as the theme and all answers it was given are the same.
 */
export type SiteRecord = {
  readonly format: 1;
  readonly theme: string;
  /** Questions that pages asked, each with the digest of its answer. */
  readonly answers: readonly (readonly [question: string, digest: string])[];
  /** By path. */
  readonly pages: Readonly<Record<string, PageRecord>>;
  /** Files that are no pages, each with its length and digest. */
  readonly others: readonly (readonly [...FileRecord, digest: string])[];
};

/** A record as it was written; undefined when it is of another format or theme, or unreadable. */
export function readRecord(text: string | undefined, theme: string): SiteRecord | undefined {
  if (!text) return undefined;
  try {
    const record = JSON.parse(text) as SiteRecord;
    return record.format === 1 && record.theme === theme ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Collects a record while pages are rendered or kept. */
export class RecordKeeper {
  readonly #places = new Map<string, number>();
  readonly #answers: [string, string][] = [];
  readonly #pages: Record<string, PageRecord> = {};
  readonly #digestOf: (question: string) => string;

  constructor(digestOf: (question: string) => string) {
    this.#digestOf = digestOf;
  }

  /** Notes a page with its files and the questions it asked. */
  add(path: string, files: readonly FileRecord[], asked: Iterable<string>): void {
    this.#pages[path] = { files, asked: Array.from(asked, (question) => this.#placeOf(question)) };
  }

  finish(theme: string, others: SiteRecord['others']): SiteRecord {
    return { format: 1, theme, answers: this.#answers, pages: this.#pages, others };
  }

  #placeOf(question: string): number {
    const known = this.#places.get(question);
    if (known !== undefined) return known;
    const place = this.#answers.push([question, this.#digestOf(question)]) - 1;
    this.#places.set(question, place);
    return place;
  }
}
