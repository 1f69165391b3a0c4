import type { KindInfo } from '../../core/kind.ts';

/** Where the schemas are written unless told otherwise; .gitignore has it, so no change brings its own. */
export const SCHEMAS_FOLDER = '.khung/schemas';

/** Files that are no records, by the schema that says what they hold. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'workspace.schema.json': ['khung.yaml'],
  'pack.schema.json': ['schemas/packs/*.yaml'],
  'framework.schema.json': ['schemas/frameworks/*.yaml'],
  'glossary.schema.json': ['schemas/glossary.yaml'],
};

/** `yaml.schemas` of an editor: for each schema the files it is for, both forms that a kind can have. */
export function schemaMapping(
  kinds: readonly KindInfo[],
): Readonly<Record<string, readonly string[]>> {
  const ofKinds = kinds.map(({ name, plural, tree }) => [
    `./${SCHEMAS_FOLDER}/${name}.schema.json`,
    [`${tree}/*/${plural}.yaml`, `${tree}/*/${plural}/**/*.yaml`],
  ]);
  const others = Object.entries(OTHERS).map(([name, files]) => [
    `./${SCHEMAS_FOLDER}/${name}`,
    files,
  ]);
  return Object.fromEntries([...ofKinds, ...others]);
}

/** Editor files of a new workspace, by path: the mapping, what to install, what git leaves out. */
export function editorSettings(kinds: readonly KindInfo[]): ReadonlyMap<string, string> {
  const settings = {
    'yaml.schemaStore.enable': false,
    'yaml.format.enable': false,
    'yaml.hoverSchemaSource': false,
    'yaml.schemas': schemaMapping(kinds),
  };
  return new Map([
    ['.vscode/settings.json', print(settings)],
    ['.vscode/extensions.json', print({ recommendations: ['redhat.vscode-yaml'] })],
    ['.gitignore', '/.khung/\n/dist/\n'],
  ]);
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
