/**
 * What SARIF 2.1.0 (OASIS, sarif-schema-2.1.0.json) asks of the parts that we write: names, types,
 * values, what is required and what may not come twice, nothing unknown allowed. Not the whole schema,
 * which has 112 kB; outputs with fixes, suppressions, related places and help were held against that
 * one too.
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
const setOf = (items: object, minItems = 0) => ({ ...listOf(items, minItems), uniqueItems: true });

const message = {
  ...closed({ text, markdown: text, id: text }),
  anyOf: [{ required: ['text'] }, { required: ['id'] }],
};
const artifactLocation = closed({
  uri: { ...text, format: 'uri-reference' },
  uriBaseId: text,
  description: message,
});
const region = closed({ startLine: line, startColumn: line, endLine: line, endColumn: line }, [
  'startLine',
]);
const location = closed({
  id: index,
  message,
  physicalLocation: closed({ artifactLocation, region }, ['artifactLocation']),
  logicalLocations: setOf(closed({ fullyQualifiedName: text, name: text, kind: text })),
});
const replacement = closed({ deletedRegion: region, insertedContent: closed({ text }) }, [
  'deletedRegion',
]);
const fix = closed(
  {
    description: message,
    artifactChanges: setOf(
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
      relatedLocations: setOf(location),
      partialFingerprints: { type: 'object', additionalProperties: text },
      baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
      suppressions: setOf(suppression),
      fixes: setOf(fix),
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
const multiformat = closed({ text, markdown: text }, ['text']);
const rule = closed(
  { id: text, shortDescription: multiformat, helpUri: { ...text, format: 'uri' } },
  ['id'],
);
const run = closed(
  {
    tool: closed({ driver: closed({ name: text, rules: setOf(rule) }, ['name']) }, ['driver']),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
    originalUriBaseIds: { type: 'object', additionalProperties: artifactLocation },
    invocations: listOf(invocation),
    results: listOf(result),
  },
  ['tool'],
);

export const SARIF_ESSENTIALS = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...closed({ $schema: text, version: { const: '2.1.0' }, runs: listOf(run) }, ['version', 'runs']),
};
