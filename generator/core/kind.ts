/** What a schema's `khungKind` says: the kind, the name of its files and the tree they stand in. */
export type KindInfo = {
  readonly name: string;
  readonly plural: string;
  readonly tree: 'architecture' | 'plans';
};
