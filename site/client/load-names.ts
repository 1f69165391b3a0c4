import { type Entry, type Names, readNames } from './names.ts';

const loads = new Map<string, Promise<readonly Entry[]>>();

/** Entries of a names file, loaded once: as a script, which also works for a page on disk. */
export function loadNames(src: string): Promise<readonly Entry[]> {
  const known = loads.get(src);
  if (known) return known;
  const load = new Promise<readonly Entry[]>((resolve, reject) => {
    Object.assign(window, { khungNames: (names: Names) => resolve(readNames(names)) });
    const script = document.createElement('script');
    script.src = src;
    script.onerror = () => {
      loads.delete(src);
      script.remove();
      reject(new Error(src));
    };
    document.head.append(script);
  });
  loads.set(src, load);
  return load;
}
