/** A file of a built site: its path and length, and its digest where the site holds versions. */
export type FileRecord = readonly [file: string, bytes: number, digest?: string];

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
  readonly others: readonly (readonly [file: string, bytes: number, digest: string])[];
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

/**
 * Collects a record while pages are rendered or kept, as text at once: tens of thousands of small
 * objects would be the larger part of all that is alive during a build.
 */
export class RecordKeeper {
  readonly #places = new Map<string, number>();
  readonly #answers: string[] = [];
  readonly #pages: string[] = [];
  readonly #digestOf: (question: string) => string;

  /** `digestOf` is asked once for each question. */
  constructor(digestOf: (question: string) => string) {
    this.#digestOf = digestOf;
  }

  /** Notes a page with its files and the questions it asked. */
  add(path: string, files: readonly FileRecord[], asked: Iterable<string>): void {
    const places = Array.from(asked, (question) => this.#placeOf(question, this.#digestOf));
    this.#note(path, { files, asked: places });
  }

  /** Notes a page of another record to whose questions the answers are still the same. */
  addAgain(path: string, { answers, pages }: SiteRecord): void {
    const { files, asked } = pages[path] as PageRecord;
    const places = asked.map((place) => {
      const [question, digest] = answers[place] as SiteRecord['answers'][number];
      return this.#placeOf(question, () => digest);
    });
    this.#note(path, { files, asked: places });
  }

  #note(path: string, page: PageRecord): void {
    this.#pages.push(`${JSON.stringify(path)}:${JSON.stringify(page)}`);
  }

  /** The record as text, for `readRecord`. */
  print(theme: string, others: SiteRecord['others']): string {
    const head = JSON.stringify({ format: 1, theme, others }).slice(0, -1);
    const answers = this.#answers.join(',\n');
    return `${head},"answers":[${answers}],\n"pages":{${this.#pages.join(',\n')}}}\n`;
  }

  #placeOf(question: string, digestOf: (question: string) => string): number {
    const known = this.#places.get(question);
    if (known !== undefined) return known;
    const answer = JSON.stringify([question, digestOf(question)]);
    const place = this.#answers.push(answer) - 1;
    this.#places.set(question, place);
    return place;
  }
}
