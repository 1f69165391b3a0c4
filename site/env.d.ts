/// <reference types="vite/types/importMeta.d.ts" />
/// <reference types="astro/client-types" />

declare module '*?script' {
  /** Address of the bundled script, for `asset()`. */
  const url: string;
  export default url;
}

declare module '*.astro' {
  /** For `renderToString` and its like. */
  const component: unknown;
  export default component;
}

declare module 'khung:diagram-frame' {
  const url: string;
  export default url;
}

declare namespace App {
  interface Locals extends Record<string, unknown> {
    readonly site: import('./site.ts').Site;
    readonly lang: import('./data.ts').Lang;
    /** Path of the page without its language: `/binh-phuoc/components/lgsp/`. */
    readonly url: string;
    readonly around?: import('./adapter/around.ts').Around | undefined;
  }
}
