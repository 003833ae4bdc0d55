import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extendPolicy } from '../../../../src/core/policy/base/extend.js';
import { DIRECTED, isPolicyKey } from '../../../../src/core/policy/base/directions.js';
import { isAllowed, weakerKeys } from '../../../../src/core/policy/base/weaker.js';
import { parsePolicy, type ParsedPolicy } from '../../../../src/core/policy/read/parse.js';
import { policyJsonSchema } from '../../../../src/core/policy/schema.js';
import { propertiesOf } from '../../../../src/core/policy/schema-walk.js';
import { describePolicy } from '../../../../src/core/policy/show.js';
import { policyFile } from '../arbitrary.js';

const NAME = 'acme/.github:fixby.yml@v1';

function parsed(text: string, file: string): ParsedPolicy {
  const result = parsePolicy(text, file);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result;
}

/** What a policy over a base says, or what is wrong with it, a line each. */
function over(base: string, own: string): ParsedPolicy | string[] {
  const result = extendPolicy(parsed(base, NAME), parsed(own, 'fixby.yml'));
  return result.ok
    ? result.parsed
    : result.errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function accepted(base: string, own: string): ParsedPolicy {
  const result = over(base, own);
  if (Array.isArray(result)) throw new Error(result.join('\n'));
  return result;
}

const BASE = `version: 1
sla: { preset: fedramp, days: { critical: 7 } }
gate: { fail-on: high, overdue: block }
scan:
  code: { exclude: [legacy/**] }
  required: [dependencies, code]
waivers:
  - match: { rule: CVE-1 }
    reason: Never called.
    expires: 2027-01-31
`;

describe('a policy over its base', () => {
  it('has the values of the base where it says nothing', () => {
    const { policy } = accepted(BASE, `version: 1\nextends: ${NAME}\n`);
    expect(policy.gate).toMatchObject({ 'fail-on': 'high', overdue: 'block', malicious: 'block' });
    expect(policy.scan.code).toMatchObject({ enabled: true, exclude: ['legacy/**'] });
    expect(policy.waivers).toHaveLength(1);
  });

  it('may be stricter, key by key', () => {
    const own = `version: 1
gate: { fail-on: low }
sla: { days: { critical: 3 } }
scan: { code: { exclude: [] }, required: [dependencies, code, secrets] }
`;
    const { policy } = accepted(BASE, own);
    expect(policy.gate).toMatchObject({ 'fail-on': 'low', overdue: 'block' });
    expect(policy.sla).toMatchObject({ preset: 'fedramp', days: { critical: 3 } });
    expect(policy.scan.code.exclude).toEqual([]);
  });

  it.each([
    ['gate: { fail-on: never }', '2:18', '"gate.fail-on" is never'],
    ['gate: { scope: introduced }', '2:16', '"gate.scope" is introduced'],
    ['scan: { code: false }', '2:15', '"scan.code.enabled" is false'],
    ['scan: { code: { exclude: [a/**] } }', '2:26', '"scan.code.exclude" is ["a/**"]'],
    ['scan: { required: [dependencies] }', '2:19', '"scan.required" is ["dependencies"]'],
    ['sla: { days: { critical: null } }', '2:26', '"sla.days.critical" is null'],
    ['sla: { without-fix: { high: 300 } }', '2:29', '"sla.without-fix.high" is 300'],
    ['issues: { authors: [mallory] }', '2:20', '"issues.authors" is ["mallory"]'],
    ['vex: { authors: [mallory] }', '2:17', '"vex.authors" is ["mallory"]'],
  ])('%s is weaker', (own, place, words) => {
    const errors = over(BASE, `version: 1\n${own}\n`);
    expect(errors).toEqual([expect.stringContaining(`${place} ${words}`)]);
    expect(errors).toEqual([expect.stringContaining(NAME)]);
  });

  it('names the preset whose days are weaker', () => {
    const errors = over(
      'version: 1\nsla: { preset: aggressive }\n',
      'version: 1\nsla:\n  preset: atlassian-data-center\n',
    );
    expect(errors).toEqual(expect.arrayContaining([expect.stringMatching(/^3:11 "sla\.days\./u)]));
  });

  it('has no waivers and overrides of its own, unless the base allows them', () => {
    const own = `version: 1
waivers:
  - match: { rule: CVE-2 }
    reason: Test only.
    expires: 2027-01-31
severity:
  overrides:
    - { match: { rule: CVE-3 }, severity: low, reason: Build only. }
`;
    expect(over(BASE, own)).toEqual([
      expect.stringContaining('3:5 "waivers" has an entry of its own, for CVE-2'),
      expect.stringContaining('8:7 "severity.overrides" has an entry of its own, for CVE-3'),
    ]);
    const { policy } = accepted(`${BASE}allow-weaker: [waivers, severity]\n`, own);
    expect(policy.waivers.map(({ match }) => match.rule)).toEqual(['CVE-2', 'CVE-1']);
  });

  it('is told at the line that says it, also where that is a section in short or a preset', () => {
    const own = 'version: 1\nsla: { preset: fedramp }\nscan:\n  code: false\n';
    expect(over(BASE, own)).toContainEqual(expect.stringMatching(/^4:9 "scan\.code/u));
    expect(over(BASE, 'version: 1\nsla:\n  preset: atlassian-data-center\n')).toContainEqual(
      expect.stringMatching(/^3:11 "sla\.days/u),
    );
  });

  it('may be weaker where the base lists the key, or its section', () => {
    const allowing = (key: string): string => `${BASE}allow-weaker: [${key}]\n`;
    expect(
      accepted(allowing('gate.overdue'), 'version: 1\ngate: { overdue: ignore }\n').policy.gate.overdue,
    ).toBe('ignore');
    expect(accepted(allowing('gate'), 'version: 1\ngate: { overdue: ignore }\n').policy.gate.overdue).toBe(
      'ignore',
    );
    expect(over(allowing('gate.overdue'), 'version: 1\ngate: { fail-on: never }\n')).toHaveLength(1);
    expect(
      over(
        `${BASE}allow-weaker: [waivers]\n`,
        'version: 1\nallow-weaker: [gate]\ngate: { fail-on: never }\n',
      ),
    ).toHaveLength(1);
  });

  it('says of each value where it comes from', () => {
    const own = 'version: 1\ngate: { fail-on: low }\n';
    const rows = describePolicy(accepted(BASE, own), {});
    const from = (key: string): string | undefined => rows.find((row) => row.key === key)?.from;
    expect(from('gate.fail-on')).toBe('fixby.yml:2');
    expect(from('gate.overdue')).toBe(`${NAME}:3`);
    expect(from('gate.malicious')).toBe('default');
    expect(from('sla.days.critical')).toBe(`${NAME}:2`);
    expect(from('sla.days.high')).toBe('preset fedramp');
    expect(from('waivers.0')).toBe(`${NAME}:8`);
  });
});

describe('allow-weaker', () => {
  it('is an error where it names no key', () => {
    const result = parsePolicy('version: 1\nallow-weaker: [waivers, gate.overdo]\n', 'fixby.yml');
    expect(result).toMatchObject({
      ok: false,
      errors: [{ line: 2, column: 25, message: expect.stringContaining('gate.overdo') }],
    });
  });
});

describe('extends', () => {
  it.each([
    'acme/.github:fixby.yml',
    'acme/.github@v1',
    'acme/.github:../x@v1',
    'acme/x:/etc@v1',
    'acme/x:a.yml@',
    'acme/..:a.yml@v1',
    'acme/x:a.yml@../b',
  ])('is no %s', (name) => {
    expect(parsePolicy(`version: 1\nextends: ${JSON.stringify(name)}\n`, 'f').ok).toBe(false);
  });
  it.each([NAME, 'acme/x:policies/base.yml@0123456789012345678901234567890123456789', 'a/b:c@releases/v1.2'])(
    'may be %s',
    (name) => {
      expect(parsePolicy(`version: 1\nextends: ${name}\n`, 'f').ok).toBe(true);
    },
  );
});

describe('directions', () => {
  it('has one for every key of the policy', () => {
    const missing: string[] = [];
    const look = (schema: Parameters<typeof propertiesOf>[0], path: readonly string[]): void => {
      for (const [key, property] of propertiesOf(schema)) {
        const here = [...path, key].join('.');
        if (DIRECTED.some((one) => one.path.join('.') === here)) continue;
        if (!isPolicyKey(here)) missing.push(here);
        else look(property, [...path, key]);
      }
    };
    look(policyJsonSchema(), []);
    expect(missing).toEqual([]);
  });

  it('calls no policy weaker than itself', () => {
    fc.assert(
      fc.property(policyFile, (value) => {
        const { policy } = parsed(JSON.stringify(value), 'f');
        expect(weakerKeys(policy, policy)).toEqual([]);
      }),
    );
  });

  it('lets no accepted policy be weaker than its base, but for what is allowed', () => {
    const keys = fc.subarray(['waivers', 'severity', 'gate', 'scan', 'sla', 'issues', 'gate.overdue']);
    fc.assert(
      fc.property(policyFile, policyFile, keys, (there, here, allowed) => {
        const base = parsed(JSON.stringify({ ...there, 'allow-weaker': allowed }), NAME);
        const own = parsed(JSON.stringify(here), 'fixby.yml');
        const result = extendPolicy(base, own);
        if (!result.ok) {
          expect(result.errors.length).toBeGreaterThan(0);
          return;
        }
        const weaker = weakerKeys(base.policy, result.parsed.policy);
        expect(weaker.filter(({ path }) => !isAllowed(allowed, path))).toEqual([]);
      }),
    );
  });

  it('adds nothing by being applied twice, and nothing without words', () => {
    fc.assert(
      fc.property(policyFile, policyFile, (there, here) => {
        const base = parsed(
          JSON.stringify({
            ...there,
            'allow-weaker': ['waivers', 'severity', 'gate', 'scan', 'sla', 'issues'],
          }),
          NAME,
        );
        const once = extendPolicy(base, parsed(JSON.stringify(here), 'f'));
        if (!once.ok) throw new Error('everything is allowed');
        const silent = extendPolicy(base, parsed('version: 1', 'f'));
        expect(silent).toMatchObject({ ok: true, parsed: { policy: base.policy } });
        const { 'allow-weaker': allowed, ...policy } = once.parsed.policy;
        expect(allowed).toContain('gate');
        const again = extendPolicy(base, parsed(JSON.stringify(policy), 'f'));
        expect(again.ok && again.parsed.policy).toEqual(once.parsed.policy);
      }),
    );
  });
});
