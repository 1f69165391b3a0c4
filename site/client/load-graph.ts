import { type GraphCode, type NamedGraph, readGraph } from './graph-code.ts';

/** The graph of a site, loaded as a script, which also works for a page on disk. */
export function loadGraph(src: string): Promise<NamedGraph> {
  return new Promise((resolve, reject) => {
    Object.assign(window, { khungGraph: (code: GraphCode) => resolve(readGraph(code)) });
    const script = document.createElement('script');
    script.src = src;
    script.onerror = () => reject(new Error(src));
    document.head.append(script);
  });
}
