import { describe, expect, it } from '@jest/globals';
import { parsePolicy, type ParsedPolicy } from '../../../src/core/policy/read/parse.js';
import { describePolicy, renderPolicy, type PolicyRow } from '../../../src/core/policy/show.js';

const TEXT = `version: 1
sla:
  preset: fedramp
  days: { low: null, high: 21 }
gate:
  fail-on: high
scan:
  dependencies: { exclude: &no ["a/**"] }
  code: { exclude: *no }
  secrets: false
severity:
  overrides:
    - match: { package: npm/lodash }
      severity: low
      reason: Build only.
waivers:
  - match: { rule: CVE-1, path: "tools/**" }
    reason: Never shipped.
    expires: 2027-01-31
`;

function parsed(text: string): ParsedPolicy {
  const result = parsePolicy(text, 'fixby.yml');
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result;
}

function row(rows: readonly PolicyRow[], key: string): string {
  const found = rows.find((candidate) => candidate.key === key);
  return found === undefined ? 'no such row' : `${found.value} from ${found.from}`;
}

describe('describePolicy', () => {
  const rows = describePolicy(parsed(TEXT), {});

  it.each([
    ['gate.fail-on', 'high from fixby.yml:6'],
    ['gate.scope', 'all from default'],
    ['sla.preset', 'fedramp from fixby.yml:3'],
    ['sla.days.critical', '30 from preset fedramp'],
    ['sla.days.high', '21 from fixby.yml:4'],
    ['sla.days.medium', '90 from preset fedramp'],
    ['sla.days.low', 'null from fixby.yml:4'],
    ['scan.dependencies.exclude', '[a/**] from fixby.yml:8'],
    ['scan.dependencies.enabled', 'true from default'],
    ['scan.code.exclude', '[a/**] from fixby.yml:9'],
    ['scan.secrets.enabled', 'false from fixby.yml:10'],
    ['scan.forge.enabled', 'true from default'],
    ['issues.repository', 'the scanned one from default'],
    ['severity.overrides.0', 'npm/lodash is low from fixby.yml:13'],
    ['waivers.0', 'CVE-1, tools/** until 2027-01-31 from fixby.yml:17'],
  ])('%s is %s', (key, expected) => {
    expect(row(rows, key)).toBe(expected);
  });

  it('shows the input that overrides fail-on', () => {
    expect(row(describePolicy(parsed(TEXT), { failOn: 'never' }), 'gate.fail-on')).toBe(
      'never from input fail-on',
    );
    expect(row(describePolicy(parsed(TEXT), { failOn: null }), 'gate.fail-on')).toBe('high from fixby.yml:6');
  });

  it('without a policy file, everything is the default or its preset', () => {
    const origins = new Set(describePolicy(null, {}).map(({ from }) => from));
    expect([...origins].sort()).toEqual(['default', 'preset atlassian-marketplace-cloud']);
  });

  it('finds a section that an alias brings', () => {
    const text = 'version: 1\nscan:\n  secrets: &off { enabled: false }\n  forge: *off\n';
    expect(row(describePolicy(parsed(text), {}), 'scan.forge.enabled')).toBe('false from fixby.yml:4');
  });
});

describe('renderPolicy', () => {
  it('aligns the columns, one value a line', () => {
    const rows = [
      { key: 'gate.fail-on', value: 'high', from: 'fixby.yml:6' },
      { key: 'gate', value: 'a\nb', from: 'default' },
    ];
    expect(renderPolicy(rows)).toBe('gate.fail-on  high  fixby.yml:6\ngate          a b   default\n');
  });
});
