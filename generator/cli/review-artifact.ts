import { fieldOf, fieldsOf, listOf, numberOf } from '../core/fields.ts';
import type { Host } from '../core/host.ts';
import type { Review } from '../core/review.ts';
import { askGithub, downloadGithub, type GithubJob } from '../host/github.ts';
import { readZipped } from '../host/read-zipped.ts';
import { isReviewOutput } from '../pipeline.ts';
import { readReviewJson } from '../reports/review/read-json.ts';
import { InputError } from './command.ts';
import type { ReviewRun } from './pull-requests.ts';

/** Name of the artifact and of the only file in it. */
export const ARTIFACT = 'khung-review';
const FILE = 'review.json';

/** A review of 20,000 findings packs to less than a third of this. */
const MOST_PACKED = 5_000_000;
const MOST_BYTES = 50_000_000;

/** The review that the unprivileged job left: data from outside, refused unless all of it fits. */
export async function reviewOfRun(job: GithubJob, run: ReviewRun, host: Host): Promise<Review> {
  const path = `/actions/runs/${run.id}/artifacts?per_page=100&name=${ARTIFACT}`;
  const listed = fieldOf(await askGithub(job, 'GET', path), 'artifacts');
  const own = listOf(listed).filter((each) => fieldOf(each, 'name') === ARTIFACT);
  const { id, size_in_bytes: size, expired } = fieldsOf(own[0]);
  if (own.length !== 1 || !Number.isSafeInteger(id) || expired === true) {
    throw refused('không có đúng một artifact', 'there is not exactly one artifact');
  }
  if ((numberOf(size) ?? 0) > MOST_PACKED) throw refused('quá lớn', 'it is too large');
  const archive = await downloadGithub(job, `/actions/artifacts/${id}/zip`, MOST_PACKED);
  const file = readZipped(archive, FILE, MOST_BYTES);
  if ('fault' in file) throw refused(file.fault, file.fault);
  return checked(parse(file.bytes), run, host);
}

function checked(value: unknown, { commit }: ReviewRun, host: Host): Review {
  const review = isReviewOutput(host, value) ? readReviewJson(value) : undefined;
  if (!review) throw refused('không đúng schemas/review-output', 'it breaks schemas/review-output');
  if (review.head.revision === commit) return review;
  throw refused('nói về một phiên bản khác', 'it speaks of another version');
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refused('không phải JSON', 'it is no JSON');
  }
}

function refused(vi: string, en: string): InputError {
  return new InputError({
    vi: `Không nhận kết quả “${ARTIFACT}”: ${vi}.`,
    en: `The result “${ARTIFACT}” is refused: ${en}.`,
  });
}
