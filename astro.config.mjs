import { defineConfig } from 'astro/config';
import { khungAdapter } from './site/adapter/adapter.mjs';
import { clientScripts } from './site/adapter/client-scripts.mjs';
import { diagramFrame } from './site/adapter/diagram-frame.mjs';

// The theme is compiled once by tools/compile-theme.ts; `khung build` renders data with it.
export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './.khung/theme/manual',
  cacheDir: './.khung/astro',
  output: 'server',
  adapter: khungAdapter(),
  trailingSlash: 'always',
  compressHTML: true,
  build: { assets: '_khung', inlineStylesheets: 'never' },
  // Query strings, sessions and image services have no place in static pages.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  devToolbar: { enabled: false },
  vite: {
    plugins: [clientScripts(), diagramFrame()],
    ssr: { noExternal: true },
    build: { assetsInlineLimit: 0 },
  },
});
