import sanitize from 'sanitize-html';

const TAGS =
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath marker linearGradient radialGradient stop clipPath mask pattern'.split(
    ' ',
  );
const WITH_CONTENT = 'script style foreignObject iframe object embed textarea noscript'.split(' ');

/**
 * A drawing without scripts, event handlers, foreign content, styles that load anything, and
 * references out of itself. What is left is drawing; it is shown as an image all the same.
 */
export function cleanSvg(text: string): string {
  return sanitize(text, {
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    allowedTags: TAGS,
    nonTextTags: WITH_CONTENT,
    allowedAttributes: false,
    allowedSchemes: [],
    allowProtocolRelative: false,
    selfClosing: [],
    parseStyleAttributes: false,
    transformTags: { '*': (tagName, attributes) => ({ tagName, attribs: soundOnly(attributes) }) },
  });
}

function soundOnly(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => isSound(name, value)),
  );
}

function isSound(name: string, value: string): boolean {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  if (name === 'xmlns:xlink') return value === 'http://www.w3.org/1999/xlink';
  if (/^(?:xlink:)?href$/i.test(name)) return /^#[\w.-]+$/.test(value);
  if (/^on/i.test(name) || /:/.test(name) || /^(?:src|data|action|formaction|xmlns)/i.test(name))
    return false;
  return !/\\|@import|javascript:|expression\s*\(|url\s*\((?!\s*['"]?#[\w.-]+['"]?\s*\))/i.test(
    value,
  );
}
