import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { policyJsonSchema, policySchema } from '../../../src/core/policy/schema.js';
import { COMPLETE } from './example.js';

describe('the default policy', () => {
  it('blocks on critical, on malicious packages, and warns of overdue ones', () => {
    expect(DEFAULT_POLICY.gate).toEqual({
      cooldown: 0,
      'known-exploited': 'warn',
      'fail-on': 'critical',
      scope: 'all',
      overdue: 'warn',
      malicious: 'block',
      'unreadable-issues': 'error',
      'dev-dependencies': 'same',
      unseen: { lost: 'block', introduced: 'warn', existing: 'ignore' },
    });
  });

  it('takes the figures of the Marketplace for cloud apps, in UTC, from detection', () => {
    expect(DEFAULT_POLICY.sla).toEqual({
      preset: 'atlassian-marketplace-cloud',
      days: {},
      clock: 'detected',
      'without-fix': {},
      'due-soon': '25%',
      timezone: 'UTC',
      triage: { bounty: 14 },
    });
  });

  it('treats an unknown severity as high, and waives nothing', () => {
    expect(DEFAULT_POLICY.severity).toEqual({ unknown: 'high', unreachable: 'same', overrides: [] });
    expect(DEFAULT_POLICY.waivers).toEqual([]);
  });

  it('runs every scanner of its own, no other tool, and requires the dependencies', () => {
    const { sarif, required, fsrt, semgrep, gitleaks, zizmor, posture, activity, ...scanners } =
      DEFAULT_POLICY.scan;
    expect(Object.values(scanners).every(({ enabled }) => enabled)).toBe(true);
    expect([fsrt, semgrep, gitleaks, zizmor, posture, activity].some(({ enabled }) => enabled)).toBe(false);
    expect(sarif).toEqual([]);
    expect(required).toEqual(['dependencies']);
  });
});

describe('schema/policy.schema.json', () => {
  const schema = policyJsonSchema();
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  it('is what the definition generates (npm run docs writes it)', () => {
    const file = readFileSync(new URL('../../../schema/policy.schema.json', import.meta.url), 'utf8');
    expect(file).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('accepts a policy with every key', () => {
    validate(parse(COMPLETE));
    expect(validate.errors).toBeNull();
  });

  it.each([
    'version: 1\ngates: {}',
    'version: 1\ngate: { fail_on: high }',
    'version: 1\nsla: { days: { urgent: 1 } }',
    'version: 1\nscan: { code: { excludes: [] } }',
    'version: 1\nwaivers: [{ match: { rule: a }, reason: b, expires: 2027-01-31, until: x }]',
  ])('rejects the unknown key in %j', (text) => {
    expect(validate(parse(text))).toBe(false);
    expect(validate.errors?.map(({ keyword }) => keyword)).toContain('additionalProperties');
  });

  it.each([
    'gate: {}',
    'version: 2',
    'version: 1\ngate: { fail-on: urgent }',
    'version: 1\nwaivers: [{ match: {}, reason: b, expires: 2027-01-31 }]',
    'version: 1\nwaivers: [{ match: { rule: a }, reason: b }]',
    'version: 1\nwaivers: [{ match: { rule: a }, reason: b, expires: 2027-02-30 }]',
    'version: 1\nsla: { due-soon: 101% }',
  ])('rejects %j', (text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it('describes every key, for the editor to show', () => {
    const undescribed: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('properties' in value) {
        for (const [key, property] of Object.entries(value.properties as Record<string, object>)) {
          if (!('description' in property)) undescribed.push(`${path}.${key}`);
        }
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(schema, '');
    expect(undescribed).toEqual([]);
  });
});

describe('scanners', () => {
  it('are switched by a plain true or false, or by a section', () => {
    const { scan } = policySchema.parse({
      version: 1,
      scan: { dependencies: false, code: { tests: 'skip' }, secrets: { enabled: false } },
    });
    expect(scan.dependencies).toMatchObject({ enabled: false, exclude: [], coverage: 'any' });
    expect(scan.code).toEqual({
      enabled: true,
      exclude: [],
      coverage: 'any',
      disable: [],
      tests: 'skip',
      'library-parameters': 'lower',
    });
    expect(scan.secrets).toMatchObject({ enabled: false, exclude: [], coverage: 'any' });
    expect(scan.forge).toEqual({
      enabled: true,
      exclude: [],
      coverage: 'any',
      disable: [],
      permissions: {},
    });
  });
});
