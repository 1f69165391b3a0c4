import { describe, expect, test } from 'vitest';
import { packFrom, placed, ruleText } from './support.ts';

const faults = (lines: string) => placed(packFrom(ruleText(lines)));
const rule = (assert: string, target = 'component') =>
  faults(`target: ${target}\nassert: >-\n  ${assert}`);

describe('a pack fails when it is loaded', () => {
  test('for a field that the schema does not have, with the nearest name', () => {
    const { diagnostics, text } = packFrom(
      ruleText('target: component\nassert: "has(component.vai)"'),
    );
    expect(placed({ diagnostics, text } as never)).toEqual(['pack-name-exists: vai']);
    expect(rule("component.typ == 'platform'")).toEqual(['pack-name-exists: typ']);
    const [first] = packFrom(
      ruleText("target: component\nassert: component.typ == 'system'"),
    ).diagnostics;
    expect(first?.help?.en).toContain('“type”');
  });

  test('for a value that can never stand there', () => {
    expect(rule("component.type == 'platfrom'")).toEqual(["pack-value-allowed: 'platfrom'"]);
    expect(rule("component.type in ['system', 'platfrom']")).toEqual([
      "pack-value-allowed: 'platfrom'",
    ]);
    const [first] = packFrom(
      ruleText("target: component\nassert: component.type == 'platfrom'"),
    ).diagnostics;
    expect(first?.help?.vi).toContain('“platform”');
  });

  test.each([
    ["component.type = 'x'", 'pack-expression-readable'],
    ["component.scope == 'province'", 'pack-optional-value-guarded'],
    ["compoment.type == 'system'", 'pack-name-exists'],
    ["component.links('vai').size() > 0", 'pack-name-exists'],
    ["component.links('owner').exists(a, a.sied == 'party')", 'pack-name-exists'],
    ["component.links('owner').exists(a, a.side == 'partie')", 'pack-value-allowed'],
    ["component.usedBy('exchang', 'from').size() > 0", 'pack-name-exists'],
    ["component.usedBy('exchange', 'form').size() > 0", 'pack-name-exists'],
    ['component.staded("owner")', 'pack-name-exists'],
    ["component.state() == 'operatin'", 'pack-value-allowed'],
    ['component.type && true', 'pack-expression-typed'],
    ['component.type == 3', 'pack-expression-typed'],
    ['size(component.type)', 'pack-expression-typed'],
    ['component.type.contains(3)', 'pack-expression-typed'],
    ['unit.levle == "province"', 'pack-name-exists'],
    ['framework.layerss.size() > 0', 'pack-name-exists'],
  ])('%s', (assert, code) => {
    expect(rule(assert).map((each) => each.split(':')[0])).toEqual([code]);
  });

  test('for loops within loops within loops', () => {
    const loop = "component.links('owner').exists(a, a.usedBy('component', 'owner').exists(b, ";
    expect(rule(`${loop}b.type == 'system'))`)).toEqual([]);
    expect(rule(`${loop}b.links('users').exists(c, true)))`)[0]).toContain(
      'pack-loops-are-shallow',
    );
  });

  test('for a message, a path or a target that leads nowhere', () => {
    expect(faults("target: component\nassert: 'true'\nat: owners")).toEqual([
      'pack-name-exists: owners',
    ]);
    expect(faults("target: component\nassert: 'true'\nforEach: owner")).toEqual([
      'pack-path-leads-somewhere: owner',
    ]);
    expect(faults("target: indicator\nforEach: targets\nassert: item.idd == 'a'")).toEqual([
      'pack-name-exists: idd',
    ]);
    expect(faults("target: compnent\nassert: 'true'")).toEqual(['pack-name-exists: compnent']);
  });
});

describe('places within expressions', () => {
  test.each([
    'assert: component.typ == 1',
    "assert: 'component.typ == ''x'''",
    'assert: "component.typ == 1"',
    'assert: |\n  true &&\n    component.typ == 1',
    'assert: >-\n  true\n  && component.typ\n  == 1',
  ])('%s', (assert) => {
    expect(faults(`target: component\n${assert}`)).toEqual(['pack-name-exists: typ']);
  });
});

describe('what is guarded may be read', () => {
  test.each([
    "has(component.scope) && component.scope == 'province'",
    "!has(component.scope) || component.scope == 'province'",
    "has(component.scope) ? component.scope == 'province' : true",
    "component.stated('scope') && component.scope == 'province'",
  ])('%s', (assert) => expect(rule(assert)).toEqual([]));

  test('by when', () => {
    const text =
      "target: component\nwhen: has(component.scope)\nassert: component.scope == 'sector'";
    expect(faults(text)).toEqual([]);
  });
});
