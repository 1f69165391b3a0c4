const LONGEST_ID = 100;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text is an id as common.schema.json has it. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** The id that a name suggests: `Sở TT&TT` → `so-tt-tt`; undefined when no letter of it is left. */
export function slugOf(text: string): string | undefined {
  const plain = text
    .slice(0, LONGEST_ID)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? undefined : plain;
}
