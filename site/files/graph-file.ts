import { codeOf, type GraphCode } from '../client/graph-code.ts';
import { isText } from '../context.ts';
import { type EntityKey, type Framework, type Lang, partsOf, say } from '../data.ts';
import { itemsOf } from '../records/framework-items.ts';
import type { Site } from '../site.ts';

/** What hangs on what, as the script that hands it to the explorer; a script for the same reason as the names. */
export function graphFile(site: Site, lang: Lang): string {
  const { nodes, edges } = site.graph();
  const spoken = nodes.map((node) => ({ ...node, name: say(node.name, lang) }));
  const units = [...new Set(nodes.map(({ key }) => partsOf(key).unit))];
  const owners = [...new Set(nodes.flatMap(({ owner }) => owner ?? []))];
  const code = codeOf(
    { nodes: spoken, edges },
    units.map((unit) => [unit, nameOf(site, `unit:${unit}/${unit}`, lang)]),
    {
      ...Object.fromEntries(owners.map((key) => [key, nameOf(site, key, lang)])),
      ...layerNames(site.frameworks(), new Set(nodes.map(({ layer }) => layer)), lang),
    },
  );
  return `khungGraph(${JSON.stringify(code)});\n`;
}

function nameOf(site: Site, key: EntityKey, lang: Lang): string {
  const name = site.entity(key)?.data.name;
  return isText(name) ? say(name, lang) : partsOf(key).id;
}

/** Layers by id and parts by `layer/part`, of those frameworks that have them; the last one wins. */
function layerNames(
  frameworks: readonly Framework[],
  used: ReadonlySet<string | undefined>,
  lang: Lang,
): GraphCode['names'] {
  const layers = frameworks
    .flatMap((framework) => itemsOf(framework, 'layers'))
    .filter(({ id }) => used.has(id));
  return Object.fromEntries(
    layers.flatMap((layer) => [
      [layer.id, say(layer.name, lang)],
      ...(layer.parts ?? []).map((part) => [`${layer.id}/${part.id}`, say(part.name, lang)]),
    ]),
  );
}
