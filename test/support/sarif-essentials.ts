/**
 * What SARIF 2.1.0 (OASIS, sarif-schema-2.1.0.json) asks of the parts that we write: names, types,
 * values and what is required, nothing unknown allowed. Not the whole schema, which has 112 kB; our
 * output was held against that one too.
 */
const text = { type: 'string' };
const index = { type: 'integer', minimum: -1 };
const line = { type: 'integer', minimum: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const bag = { type: 'object' };

const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const listOf = (items: object, minItems = 0) => ({ type: 'array', items, minItems });

const message = closed({ text, markdown: text, id: text });
const artifactLocation = closed({ uri: { ...text, format: 'uri-reference' }, uriBaseId: text });
const region = closed({
  startLine: line,
  startColumn: line,
  endLine: line,
  endColumn: line,
});
const location = closed({
  id: index,
  message,
  physicalLocation: closed({ artifactLocation, region }),
  logicalLocations: listOf(closed({ fullyQualifiedName: text, name: text, kind: text })),
});
const replacement = closed({ deletedRegion: region, insertedContent: closed({ text }) }, [
  'deletedRegion',
]);
const fix = closed(
  {
    description: message,
    artifactChanges: listOf(
      closed({ artifactLocation, replacements: listOf(replacement, 1) }, [
        'artifactLocation',
        'replacements',
      ]),
      1,
    ),
  },
  ['artifactChanges'],
);
const suppression = closed(
  {
    kind: { enum: ['inSource', 'external'] },
    status: { enum: ['accepted', 'underReview', 'rejected'] },
    justification: text,
  },
  ['kind'],
);
const result = {
  ...closed(
    {
      ruleId: text,
      ruleIndex: index,
      kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
      level,
      message,
      locations: listOf(location),
      relatedLocations: { ...listOf(location), uniqueItems: true },
      partialFingerprints: { type: 'object', additionalProperties: text },
      baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
      suppressions: listOf(suppression),
      fixes: listOf(fix),
      properties: bag,
    },
    ['message'],
  ),
  // §3.27.10: a level other than "none" only of what is known to fail.
  if: { properties: { kind: { const: 'fail' } } },
  else: { properties: { level: { const: 'none' } } },
};
const invocation = closed(
  {
    executionSuccessful: { type: 'boolean' },
    toolExecutionNotifications: listOf(closed({ level, message }, ['message'])),
  },
  ['executionSuccessful'],
);
const rule = closed({ id: text, shortDescription: closed({ text }, ['text']) }, ['id']);
const run = closed(
  {
    tool: closed({ driver: closed({ name: text, rules: listOf(rule) }, ['name']) }, ['driver']),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
    originalUriBaseIds: { type: 'object' },
    invocations: listOf(invocation),
    results: listOf(result),
  },
  ['tool'],
);

export const SARIF_ESSENTIALS = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...closed({ $schema: text, version: { const: '2.1.0' }, runs: listOf(run) }, ['version', 'runs']),
};
