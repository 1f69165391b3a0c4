import { githubReview } from './github.ts';
import { gitlabReview } from './gitlab.ts';
import { jsonReview } from './json.ts';
import { junitReview } from './junit.ts';
import { markdownReview } from './markdown.ts';
import type { ReviewFormat } from './options.ts';
import { sarifReview } from './sarif.ts';
import { textReview } from './text.ts';

/** Every format by its name, all from one result. */
export const REVIEW_FORMATS: Readonly<Record<string, ReviewFormat>> = {
  text: textReview,
  json: jsonReview,
  markdown: markdownReview,
  github: githubReview,
  sarif: sarifReview,
  gitlab: gitlabReview,
  junit: junitReview,
};
