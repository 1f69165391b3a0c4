/**
 * Within the sandboxed frame: draws the text that the page sends and answers with the SVG. Nothing
 * that the text may contain reaches the page but as the bytes of a picture.
 */
type Mermaid = {
  readonly initialize: (settings: object) => void;
  readonly render: (id: string, text: string) => Promise<{ readonly svg: string }>;
};
declare const mermaid: Mermaid;

/** Settings that no text may change for itself. */
const FIXED =
  'altFontFamily deterministicIds flowchart fontFamily htmlLabels maxEdges maxTextSize secure securityLevel startOnLoad suppressErrorRendering theme themeCSS themeVariables'.split(
    ' ',
  );

type Asked = { readonly text: string; readonly dark: boolean };

/** A drawing as XML, which the page can show as a picture, with its size. */
export type Drawn = { readonly svg: string; readonly width: number; readonly height: number };

async function draw({ text, dark }: Asked): Promise<Drawn | undefined> {
  try {
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      htmlLabels: false,
      flowchart: { htmlLabels: false },
      fontFamily: 'sans-serif',
      theme: dark ? 'dark' : 'neutral',
      suppressErrorRendering: true,
      secure: FIXED,
      deterministicIds: true,
    });
    return wellFormed((await mermaid.render('diagram', text)).svg);
  } catch {
    return undefined;
  }
}

/** What mermaid writes is HTML: a picture has to be XML. */
function wellFormed(html: string): Drawn | undefined {
  const svg = new DOMParser().parseFromString(html, 'text/html').querySelector('svg');
  if (!svg) return undefined;
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

addEventListener('message', async ({ data, source }) => {
  if (source === parent) parent.postMessage(await draw(data as Asked), '*');
});
parent.postMessage('ready', '*');
