import { expect, test } from 'vitest';
import { shareBar } from '../../generator/draw/share-bar.ts';
import { sparkline } from '../../generator/draw/sparkline.ts';

test('observations are joined, the last is filled, the target is open', () => {
  const svg = sparkline({
    title: 'Một cửa điện tử',
    points: [
      { day: 0, value: 20 },
      { day: 100, value: 40 },
    ],
    target: { day: 200, value: 100 },
    bounds: [0, 100],
  });
  expect(svg).toContain('<title>Một cửa điện tử</title>');
  expect(svg).toContain('d="M5,22.6L60,18.2"');
  expect(svg).toContain('<circle cx="60" cy="18.2" r="3"');
  expect(svg).toContain('d="M115 1l4 4-4 4-4-4Z"');
});

test('one observation stands in the middle', () => {
  expect(sparkline({ title: '', points: [{ day: 9, value: 5 }] })).toContain('<circle cx="60"');
});

test('nothing observed draws the axis only', () => {
  const svg = sparkline({ title: 'x', points: [] });
  expect(svg).not.toContain('circle');
  expect(svg).not.toContain('NaN');
});

test('a title is text, not markup', () => {
  expect(sparkline({ title: '<b>&"', points: [] })).toContain(
    '<title>&lt;b&gt;&amp;&quot;</title>',
  );
});

test('a share bar stays within its frame', () => {
  expect(shareBar(62 / 91)).toContain('width="68.1"');
  expect(shareBar(1.4)).toContain('<rect width="100"');
  expect(shareBar(-1, 0.5)).toContain('<rect x="49.5"');
});
