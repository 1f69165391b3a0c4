import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run } from '../../generator/pipeline.ts';
import { tinhMau5g } from '../../tools/generate-tinh-mau-5g.ts';
import { ourFiles, projectRoot, readOurs } from '../support/our-files.ts';

const files = tinhMau5g();
const UNIT = 'tinh-mau-5g';

describe('the made-up province', () => {
  test.each([...files.keys()])('%s is what the script writes', (path) => {
    expect(readOurs(path)).toBe(files.get(path));
  });

  test('holds no other file, and stays small', () => {
    const committed = [`architecture/${UNIT}`, `plans/${UNIT}`].flatMap((dir) =>
      ourFiles(dir, /./),
    );
    expect(committed).toEqual([...files.keys()].sort());
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(1_000_000);
  });

  const done = run(nodeHost(projectRoot), sha256, { asOf: 20_779, knownAt: 20_779 });
  const siting = done.allFacts().siting?.find(({ unit }) => unit === UNIT);

  test('has 180 communes, 3 operators and 1,200 sites, all placed', () => {
    expect(siting?.reach.length).toBe(180);
    expect(siting?.operators.length).toBe(3);
    expect(siting?.sites.length).toBe(1200);
    expect(siting?.unplaced).toEqual([]);
  });

  test('has masts that stand too close, and communes that nobody, some and everybody reaches', () => {
    expect(siting?.pairs.filter(({ standing }) => !standing).length).toBeGreaterThan(20);
    const { areas, uncounted } = siting?.totals.now ?? {};
    expect(Math.min(areas?.none ?? 0, areas?.some ?? 0, areas?.all ?? 0)).toBeGreaterThan(5);
    expect(uncounted).toBe(3);
  });

  test('says that it is made up wherever it is named, and owes the nation nothing', () => {
    const ours = done.model.entities.filter(({ unit, kind }) => unit === UNIT && kind !== 'site');
    for (const { key, kind, data } of ours) {
      if (kind === 'population' || kind === 'spacing-rule') continue;
      const text = JSON.stringify(data.name).toLowerCase();
      expect(text, key).toContain('giả lập');
      expect(text, key).toMatch(/made up|made-up/);
    }
    expect(done.allFacts().obligations?.map(({ unit }) => unit)).not.toContain(
      `unit:${UNIT}/${UNIT}`,
    );
  });
});
