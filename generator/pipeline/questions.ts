/** What can be asked of a workspace without running the passes over it. */
import type { Host } from '../core/host.ts';
import type { Settings } from '../core/snapshot.ts';
import type { VersionSettings } from '../core/version.ts';
import { loadSettings } from '../load/load.ts';
import { isValid, readSchemas } from '../validate/validate.ts';

/** The versions that khung.yaml asks for, and where they are published. */
export function settingsIn(host: Host): Pick<Settings, 'siteUrl'> & { versions?: VersionSettings } {
  const [{ settings, versions }] = loadSettings(host);
  const { siteUrl } = settings;
  return { ...(siteUrl && { siteUrl }), ...(versions && { versions }) };
}

/** Whether a value is what `khung review --format json` prints. */
export function isReviewOutput(host: Host, value: unknown): boolean {
  return isValid(readSchemas(host), 'review-output.schema.json', value);
}
