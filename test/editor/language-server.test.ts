import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Completion, type Editor, startEditor } from '../support/language-server.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

/** Where the mark `|` stands in a text, and the text without it. */
function marked(text: string) {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const at = { line: before.length - 1, character: before.at(-1)?.length as number };
  return { at, text: text.replace('|', '') };
}

function documentation({ documentation: said }: Completion): string {
  return typeof said === 'string' ? said : (said?.value ?? '');
}

const inserted = ({ textEdit, insertText }: Completion) => textEdit?.newText ?? insertText;

/** A workspace as an editor finds it: its files, its settings and what `khung schemas` wrote. */
function copyOfExample(root: string): void {
  for (const name of ['architecture', 'plans', 'khung.yaml', '.vscode']) {
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  }
  expect(runCli(['schemas', '--root', root]).code).toBe(0);
}

describe('an editor on the example provinces', () => {
  const folder = scratch();
  const file = 'architecture/binh-phuoc/components.yaml';
  let editor: Editor;
  beforeAll(async () => {
    copyOfExample(folder.root);
    editor = await startEditor(folder.root);
  });
  afterAll(async () => {
    await editor.close();
    folder.remove();
  });

  async function complete(text: string, path = file) {
    const { at, text: content } = marked(text);
    await editor.open(path, content);
    return editor.complete(path, at);
  }

  test('has nothing to say against files that are right', async () => {
    const paths = [file, 'plans/binh-phuoc/tasks.yaml', 'architecture/binh-duong/exchanges.yaml'];
    for (const path of [...paths, 'khung.yaml', 'plans/binh-duong/indicators.yaml']) {
      expect([path, await editor.open(path)]).toEqual([path, []]);
    }
  });

  test('offers an agency of the unit by its short id first, with its name', async () => {
    const items = await complete('x:\n  name: X\n  type: system\n  owner: |\n');
    const sorted = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(inserted(sorted[0] as Completion)).not.toContain('/');
    const own = items.find((item) => inserted(item) === 'ubnd-tinh') as Completion;
    expect(own.label).toBe('ubnd-tinh · Ủy ban nhân dân tỉnh Bình Phước');
    expect(documentation(own)).toContain('Ủy ban nhân dân tỉnh Bình Phước');
    expect(documentation(own)).toContain('*People’s Committee of Binh Phuoc*');
  });

  test('offers agencies of other units by their full id, none by a short one', async () => {
    const items = await complete('x:\n  name: X\n  type: system\n  owner: |\n');
    const ids = items.map(inserted);
    expect(ids).toContain('binh-duong/so-khcn');
    expect(ids).not.toContain('so-khcn');
    const elsewhere = await complete('x:\n  owner: |\n', 'architecture/binh-duong/components.yaml');
    expect(elsewhere.map(inserted)).toContain('so-khcn');
  });

  test('offers sources in a list and only once', async () => {
    const items = await complete('x:\n  name: X\n  type: system\n  sources:\n    - |\n');
    const ids = items.map(inserted);
    expect(ids).toContain('bao-binh-phuoc-2019-07');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('offers the values of a choice and the layers of the frameworks by name', async () => {
    const types = await complete('x:\n  name: X\n  type: |\n');
    expect(types.map(inserted)).toContain('platform');
    const layers = await complete('x:\n  name: X\n  layer: |\n');
    const layer = layers.find((item) => inserted(item) === 'data-and-core-platforms');
    expect(documentation(layer as Completion)).toContain('Dữ liệu và nền tảng lõi');
  });

  test('offers each key once, described in both languages', async () => {
    const items = await complete('x:\n  name: X\n  |\n');
    const owners = items.filter(({ label }) => label === 'owner');
    expect(owners.map(documentation)).toEqual(['Cơ quan chủ quản\n\n*Owning agency*']);
    expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
  });

  test('offers the rule packs in khung.yaml', async () => {
    const items = await complete('name: X\npacks:\n  - |\n', 'khung.yaml');
    expect(items.map(inserted)).toContain('khung-1425');
  });

  test.each([
    ['x:\n  name: X\n  type: system\n  ow|ner: ubnd-tinh\n', 'Cơ quan chủ quản', 'Owning agency'],
    ['x:\n  name: X\n  type: system\n  owner: ubnd|-tinh\n', 'Cơ quan chủ quản', 'Owning agency'],
    ['x:\n  name: X\n  type: system\n  as|Of: 2019-07\n', 'Ngày mà', 'Date that'],
    ['x|:\n  name: X\n  type: system\n', 'Hạ tầng, hệ thống', 'Infrastructure, system'],
  ])('hover says what it is in both languages: %j', async (text, vi, en) => {
    const { at, text: content } = marked(text);
    await editor.open(file, content);
    const said = await editor.hover(file, at);
    expect(said).toContain(vi);
    expect(said).toContain(`*${en}`);
    expect(said).not.toContain('||');
  });

  test.each([
    ['a key that is not known', 'mautime: 1', 3, 'Chỉ dùng các trường', 'Only the fields known'],
    ['a value outside a choice', 'option: maybe', 3, 'Chỉ nhận: ', 'Only these are accepted: '],
    ['a reference of no such shape', 'partOf: a/b/c', 3, 'Mã của bản ghi khác', 'Id of another'],
    ['a layer of no framework', 'layer: lop-9', 3, 'Chỉ nhận: ', 'Only these are accepted: '],
    ['a date that is none', 'asOf: 2019-13', 3, '2019-Q3', '2019-Q3 or 2019'],
  ])('marks %s', async (_, line, at, vi, en) => {
    const said = await editor.open(file, `x:\n  name: X\n  type: system\n  ${line}\n`);
    expect(said.map(({ range }) => range.start.line)).toEqual([at]);
    expect(said[0]?.message).toContain(vi);
    expect(said[0]?.message).toContain(en);
  });

  test('says of each missing field which one it is', async () => {
    const said = await editor.open(file, 'x:\n  sources: [bao-binh-phuoc-2019-07]\n');
    expect(said.map(({ message }) => message)).toEqual([
      'Thiếu trường “name”. | The field “name” is missing.',
      'Thiếu trường “type”. | The field “type” is missing.',
    ]);
  });

  test('asks for nothing from the network', () => {
    expect(editor.wanted).toEqual([]);
  });
});

test('a fresh workspace completes at once, and an id added later after khung schemas', async () => {
  const folder = scratch();
  const made = runCli(['new', 'unit', 'dong-thap', '--root', folder.root]);
  expect([made.code, made.err]).toEqual([0, '']);
  const editor = await startEditor(folder.root);
  try {
    const file = 'architecture/dong-thap/components.yaml';
    const text = readFileSync(join(folder.root, file), 'utf8');
    expect(await editor.open(file)).toEqual([]);
    const { at, text: open } = marked('x:\n  name: X\n  type: system\n  owner: |\n');
    await editor.open(file, open);
    const ids = (await editor.complete(file, at)).map(inserted);
    expect(ids).toContain('ubnd-tinh');
    expect(ids).not.toContain('so-moi');
    expect(text).not.toContain('so-moi');

    folder.write('architecture/dong-thap/agencies/so-moi.yaml', 'so-moi: {name: Sở mới}\n');
    expect(runCli(['schemas', '--root', folder.root]).code).toBe(0);
    await editor.schemasChanged([
      '.khung/schemas/ids/agency.json',
      '.khung/schemas/component.schema.json',
    ]);
    const later = await editor.complete(file, at);
    expect(later.map(({ label }) => label)).toContain('so-moi · Sở mới');
    expect(editor.wanted).toEqual([]);
  } finally {
    await editor.close();
    folder.remove();
  }
});
