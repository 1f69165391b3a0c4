import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from './client-scripts.mjs';

const ID = 'khung:diagram-frame';
/** Styles that mermaid writes into its drawing are allowed in this page, and in no other. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'";

/**
 * Emits mermaid, and a page that draws with it: pages of the site embed it in a sandbox when a reader
 * asks for a diagram, and take a picture from it. Exports the address of that page.
 */
export function diagramFrame() {
  return {
    name: ID,
    enforce: 'pre',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const require = createRequire(import.meta.url);
      const emit = (name, type, source) => {
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `_khung/diagram-${name}.${hash}.${type}`;
        this.emitFile({ type: 'asset', fileName, source });
        return fileName;
      };
      const library = emit(
        'library',
        'js',
        readFileSync(require.resolve('mermaid/dist/mermaid.min.js')),
      );
      const entry = fileURLToPath(new URL('../client/diagram-frame.ts', import.meta.url));
      const script = emit('script', 'js', await bundle(entry));
      return `export default ${JSON.stringify(`/${emit('frame', 'html', frame([library, script]))}`)}`;
    },
  };
}

function frame(files) {
  const scripts = files.map((file) => `<script src="${file.slice('_khung/'.length)}"></script>`);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Khung</title>
</head>
<body>
${scripts.join('\n')}
</body>
</html>
`;
}
