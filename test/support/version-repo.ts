import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateWorkspace } from './generate-workspace.ts';
import { gitRepo } from './git-repo.ts';

/** Settings of the repository below: tags by pattern, and more about one of them. */
export const SETTINGS = `name: Không gian giả lập
siteUrl: https://khung.example.vn/
versions:
  tags: 'v*'
  list:
    - ref: v1.2
      title: {vi: Bản giả lập giữa năm, en: Made-up mid-year version}
      effective: 2026-04-01
      asOf: 2026-02-28
`;

/** A small made-up workspace with the tags v1.0, v1.1, v1.2, v1.9 and v1.10, some records changed in each. */
export function versionRepo() {
  const repo = gitRepo();
  generateWorkspace(repo.root, {
    units: 1,
    components: 12,
    exchanges: 3,
    indicators: 2,
    spread: true,
  });
  writeFileSync(join(repo.root, 'khung.yaml'), SETTINGS);
  const component = (id: number) =>
    join(repo.root, `architecture/gia-lap-1/components/thanh-phan-${id}.yaml`);
  for (const [at, tag] of ['v1.0', 'v1.1', 'v1.2', 'v1.9', 'v1.10'].entries()) {
    if (at > 0) rewrite(component(at), /Hệ thống/, `Hệ thống bản ${tag}`);
    repo.commit(tag, `2026-0${at + 1}-10`);
    repo.git('tag', tag);
  }
  return { ...repo, component };
}

export function rewrite(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!from.test(text)) throw new Error(`${path} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** Every file below a folder with the digest of its bytes. */
export function digestsOf(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dir, file)).isFile())
    .sort();
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dir, file)))
      .digest('hex');
  return new Map(files.map((file) => [file, digest(file)]));
}
