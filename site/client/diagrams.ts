import type { Drawn } from './diagram-frame.ts';

/**
 * Diagrams of notes, drawn when a reader asks. A sandboxed frame without an origin does the drawing;
 * the page shows what comes back as a picture, in which neither scripts nor links live.
 */
const address = document.currentScript?.dataset.frame ?? '';
/** A page on disk is an origin of its own to browsers, and one without an origin may load no files. */
const SANDBOX = location.protocol === 'file:' ? 'allow-scripts allow-same-origin' : 'allow-scripts';
const WAIT_MS = 60_000;

for (const box of document.querySelectorAll<HTMLElement>('.diagram')) {
  const button = box.querySelector('button');
  if (!button) continue;
  button.hidden = false;
  button.addEventListener('click', () => void show(box, button));
}

async function show(box: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const status = box.querySelector('[role=status]') as HTMLElement;
  button.disabled = true;
  status.textContent = '…';
  const drawn = await draw(box.querySelector('code')?.textContent ?? '');
  const image = drawn && (await pictureOf(drawn, box.dataset.alt ?? ''));
  status.textContent = image ? '' : (box.dataset.failed ?? '');
  if (!image) {
    button.disabled = false;
    return;
  }
  button.remove();
  box.append(image);
}

/** The drawing of a text; undefined when it cannot be drawn. */
function draw(text: string): Promise<Drawn | undefined> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', SANDBOX);
    frame.className = 'diagram-frame';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    const end = (drawn?: Drawn) => {
      removeEventListener('message', listen);
      clearTimeout(late);
      frame.remove();
      resolve(drawn);
    };
    const late = setTimeout(() => end(), WAIT_MS);
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      const dark = matchMedia('(prefers-color-scheme: dark)').matches;
      if (data === 'ready') frame.contentWindow?.postMessage({ text, dark }, '*');
      else end(typeof data?.svg === 'string' ? (data as Drawn) : undefined);
    };
    addEventListener('message', listen);
    frame.src = address;
    document.body.append(frame);
  });
}

/** A picture of a drawing; undefined when it is none. */
function pictureOf(drawn: Drawn, alt: string): Promise<HTMLImageElement | undefined> {
  const image = new Image(Math.ceil(drawn.width) || 600, Math.ceil(drawn.height) || 400);
  image.alt = alt;
  return new Promise((resolve) => {
    image.onload = () => resolve(image);
    image.onerror = () => resolve(undefined);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.svg)}`;
  });
}
