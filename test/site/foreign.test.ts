import { describe, expect, it } from 'vitest';
import { foreign, showForeign, withFullStop, withoutFullStop } from '../../site/foreign.ts';

const vi = foreign('Cổng dịch vụ công');

describe('Vietnamese on an English page', () => {
  it.each([
    [
      'the whole of an element',
      `<a href="x">${vi}</a>`,
      '<a href="x" lang="vi">Cổng dịch vụ công</a>',
    ],
    [
      'a part of a sentence',
      `<p>Owner: ${vi}.</p>`,
      '<p>Owner: <span lang="vi">Cổng dịch vụ công</span>.</p>',
    ],
    [
      'two in one sentence',
      `<p>${foreign('A')} → ${foreign('B')}</p>`,
      '<p><span lang="vi">A</span> → <span lang="vi">B</span></p>',
    ],
    ['an attribute', `<a title="${vi}">x</a>`, '<a title="Cổng dịch vụ công">x</a>'],
    [
      'an element that says so itself',
      `<p lang="vi">${vi}</p>`,
      '<p lang="vi">Cổng dịch vụ công</p>',
    ],
    [
      'a part of a title',
      `<title>${vi} – Khung</title>`,
      '<title>Cổng dịch vụ công – Khung</title>',
    ],
    [
      'a label of a drawing',
      `<text x="1">${vi} (3)</text>`,
      '<text x="1"><tspan lang="vi">Cổng dịch vụ công</tspan> (3)</text>',
    ],
    [
      'a text broken into lines',
      `<text><tspan>${vi.slice(0, 5)}</tspan><tspan>${vi.slice(5)}</tspan></text><b>x</b>`,
      '<text><tspan><tspan lang="vi">Cổng</tspan></tspan><tspan><tspan lang="vi"> dịch vụ công</tspan></tspan></text><b>x</b>',
    ],
    ['nothing', '<p>English</p>', '<p>English</p>'],
  ])('is marked: %s', (_, html, expected) => {
    expect(showForeign(html)).toBe(expected);
  });

  it('cannot leave an attribute, whatever stands in it', () => {
    const html = `<a title="x > ${foreign('<img onerror=alert(1)>')}">y</a>`;
    expect(showForeign(html)).toBe('<a title="x > <img onerror=alert(1)>">y</a>');
  });

  it('leaves no mark that the content brought along or that was cut off', () => {
    expect(showForeign('<p>\uE001a\uE000</p><p>b \uE000c</p>')).not.toMatch(/[\uE000\uE001]/);
  });

  it('keeps its full stop inside', () => {
    expect(withoutFullStop(foreign('Xong.'))).toBe(foreign('Xong'));
    expect(withFullStop(foreign('Xong'))).toBe(foreign('Xong.'));
    expect(withFullStop('Done.')).toBe('Done.');
  });
});
