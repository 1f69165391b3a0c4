/** `_khung/versions.js`: every issued version, the newest first; each lies in its folder. */
export type VersionList = {
  readonly versions: readonly { readonly name: string; readonly folder: string }[];
};

/** Where a page stands in its version. */
export type Place = {
  /** Address of the version's root. */
  readonly root: string;
  /** From there: `en/binh-phuoc/components/lgsp.html`, and the home page of that language. */
  readonly file: string;
  readonly start: string;
  /** The same without language and ending, as `_khung/paths.js` has it. */
  readonly folder: string;
  readonly name: string;
};

/** The page at an address, by the address of a script in `_khung/` of the same version. */
export function fileHere(script: string, address: string, lang: string): Place | undefined {
  const root = script.slice(0, script.lastIndexOf('/_khung/') + 1);
  const page = address.replace(/[?#].*$/s, '');
  if (!root || !page.startsWith(root)) return undefined;
  const file = page.slice(root.length).replace(/(^|\/)$/, '$1index.html');
  const own = lang === 'en' ? file.replace(/^en\//, '') : file;
  const cut = own.lastIndexOf('/');
  return {
    root,
    file,
    start: lang === 'en' ? 'en/index.html' : 'index.html',
    folder: own.slice(0, Math.max(cut, 0)),
    name: own.slice(cut + 1).replace(/\.html$/, ''),
  };
}

let last: Promise<unknown> = Promise.resolve();
const loads = new Map<string, Promise<unknown>>();

/** What a file hands to a function on `window`; as a script, because a page on disk may not fetch. */
export function loadOnce<T>(src: string, name: string): Promise<T> {
  const known = loads.get(src);
  if (known) return known as Promise<T>;
  const after = () =>
    new Promise<T>((resolve, reject) => {
      Object.assign(window, { [name]: resolve });
      const script = document.createElement('script');
      script.src = src;
      script.onerror = () => reject(new Error(src));
      document.head.append(script);
    });
  // One at a time: several files hand over to the same function.
  const load = last.then(after, after);
  last = load;
  loads.set(src, load);
  return load;
}
