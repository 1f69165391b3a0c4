/** Page files, only for their names: a kind with a file of its own is left out of the general page. */
const files = Object.keys(import.meta.glob('../pages/**/*.astro'));

/** True when `pages/[lang]/[unit]/<plural>/<file>` exists, or `<plural>.astro` for its index. */
export function hasOwnPage(plural: string, file: '[id]' | 'index'): boolean {
  const folder = `../pages/[lang]/[unit]/${plural}`;
  const alone = file === 'index' && files.includes(`${folder}.astro`);
  return alone || files.includes(`${folder}/${file}.astro`);
}
