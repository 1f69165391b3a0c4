import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const QUERY = '?script';

/**
 * Gives `import url from './x.ts?script'` the address of a plain script: bundled, minified, named
 * by its content. Plain, and not a module, because a page opened from a folder loads no modules.
 */
export function clientScripts() {
  return {
    name: 'khung:client-scripts',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith(QUERY)) return undefined;
      return fileURLToPath(new URL(id.slice(0, -QUERY.length), `file://${importer}`)) + QUERY;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const code = await bundle(id.slice(0, -QUERY.length));
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
      const name = id.slice(id.lastIndexOf('/') + 1, -'.ts'.length - QUERY.length);
      const fileName = `_khung/${name}.${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source: code });
      return `export default ${JSON.stringify(`/${fileName}`)}`;
    },
  };
}

export async function bundle(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'khung' },
      // A file that is only named by site/data.ts must not come along: ours do nothing when loaded.
      rolldownOptions: { treeshake: { moduleSideEffects: false } },
    },
  });
  return output[0].code;
}
