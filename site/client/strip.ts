/**
 * A strip of pages that is wider than the window opens at the entry of this page, if that would not
 * be seen. (`scroll-initial-target` of CSS would move it even where it is seen, to the very edge.)
 */
export function showOpenEntries(): void {
  for (const entry of document.querySelectorAll('.strip [aria-current]')) {
    const list = entry.closest('ul') as HTMLElement;
    const [box, frame] = [entry.getBoundingClientRect(), list.getBoundingClientRect()];
    const room = Number.parseFloat(getComputedStyle(list).paddingInlineEnd);
    if (box.left >= frame.left && box.right <= frame.right - room) continue;
    list.scrollLeft += box.left + box.width / 2 - (frame.left + frame.width / 2);
  }
}
