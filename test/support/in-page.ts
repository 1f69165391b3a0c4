import type { Page } from 'playwright-core';

/*
 * What is asked inside the page. The project's types know no DOM, on purpose; in these few
 * functions the page's root stands in for it.
 */

/** Elements that reach past the right edge and so make the page scroll sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.locator('html').evaluate((root) => {
    const view = root.ownerDocument.defaultView;
    const width = root.clientWidth;
    const isFrame = (element: typeof root) =>
      ['auto', 'scroll', 'hidden'].includes(view.getComputedStyle(element).overflowX);
    const isHeld = (element: typeof root): boolean =>
      element !== root && element !== root.ownerDocument.body
        ? isFrame(element) || isHeld(element.parentElement)
        : false;
    const wide = [...root.querySelectorAll('body *')].filter((element: typeof root) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.right > width + 1 && !isHeld(element.parentElement);
    });
    const page = root.scrollWidth > width ? [`page is ${root.scrollWidth} wide, not ${width}`] : [];
    const named = wide.map(
      (element: typeof root) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
    );
    return [...page, ...named.slice(0, 5)];
  });
}

/** Elements that would cover what is printed, because they keep to a place of their own. */
export function covering(page: Page): Promise<string[]> {
  return page.locator('html').evaluate((root) => {
    const view = root.ownerDocument.defaultView;
    const kept = [...root.querySelectorAll('body *')].filter((element: typeof root) => {
      const { position, display } = view.getComputedStyle(element);
      return display !== 'none' && ['fixed', 'sticky'].includes(position);
    });
    return kept.map((element: typeof root) => element.outerHTML.slice(0, 80));
  });
}

/** What has the focus, as a keyboard user sees it. */
export type Focus = {
  readonly what: string;
  /** Whether it lies in the window, with nothing over it. */
  readonly inView: boolean;
  /** Whether an outline of two pixels or more is drawn around it. */
  readonly outlined: boolean;
};

/** The focused element; undefined when the focus has left the page. */
export function readFocus(page: Page): Promise<Focus | undefined> {
  return page.locator('html').evaluate((root) => {
    const document = root.ownerDocument;
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const view = document.defaultView;
    const { outlineStyle, outlineWidth } = view.getComputedStyle(element);
    // A link over two lines has a box for each; its corner may lie beside both.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = Math.min(box.left + box.width / 2, view.innerWidth - 1);
    // A wide table that is higher than the window may begin above it.
    const y = Math.max(0, Math.min(box.top + Math.min(box.height / 2, 10), view.innerHeight - 1));
    const top = document.elementFromPoint(x, y);
    return {
      what: `<${element.tagName.toLowerCase()}> ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 60)}`,
      inView: Boolean(top) && (element.contains(top) || top.contains(element)),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });
}

/** How many places of a page the Tab key stops at. */
export function countStops(page: Page): Promise<number> {
  return page.locator('html').evaluate((root) => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return [...root.querySelectorAll(wanted)].filter(
      (element: typeof root) =>
        element.getAttribute('tabindex') !== '-1' &&
        element.checkVisibility({ visibilityProperty: true }),
    ).length;
  });
}
