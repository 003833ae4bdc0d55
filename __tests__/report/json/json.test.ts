import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { renderJson } from '../../../src/report/json/json.js';
import { reportJsonSchema, reportSchema } from '../../../src/report/json/schema.js';
import {
  blockedBy,
  finding,
  gone,
  location,
  packageAt,
  result,
  scanReport,
} from '../../fixtures/builders.js';
import { hostileText } from '../../fixtures/hostile.js';

const ajv = new Ajv({ strict: true, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(reportJsonSchema());

const waiver = { reason: 'r', approvedBy: null, expires: '2027-01-31' };
const full = result({
  decision: 'block',
  reasons: [
    blockedBy(finding()),
    { kind: 'scanner-failed', decision: 'error', scanner: 'code', message: 'm' },
  ],
  findings: [
    finding({
      locations: [location(), location({ line: null, column: null, endLine: null, package: null, waiver })],
    }),
    finding({
      id: '00000000000000b1',
      package: null,
      source: 'sarif:tool',
      due: null,
      daysLeft: null,
      sla: 'none',
      waiver,
      score: null,
      vector: null,
    }),
  ],
  gone: [gone({ id: '00000000000000b2', origin: 'existing' })],
  scans: [
    scanReport(),
    scanReport({
      scanner: 'code',
      status: 'skipped',
      reason: 'not built',
      packages: null,
      files: 3,
      lockfiles: [],
    }),
  ],
  waivers: {
    unused: [{ match: 'CVE-1', reason: 'r', expires: '2027-01-31' }],
    expired: [],
    mended: [],
    overlong: [],
    unconfirmed: [],
    moved: [],
  },
});

describe('the JSON report', () => {
  it('has the documented fields under their documented names', () => {
    const report = JSON.parse(renderJson(full)) as Record<string, unknown> & {
      findings: object[];
      scans: object[];
    };
    expect(Object.keys(report)).toEqual([
      'version',
      'decision',
      'reasons',
      'asOf',
      'policy',
      'counts',
      'scans',
      'findings',
      'gone',
      'known',
      'permissions',
      'waivers',
    ]);
    expect(report).toMatchObject({ version: 1, decision: 'block', asOf: '2026-11-23T09:30:00Z' });
    expect(report['policy']).toEqual({
      path: '.github/fixby.yml',
      ref: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
      preset: 'atlassian-marketplace-cloud',
    });
    expect(Object.keys(report['counts'] as object)).toEqual([
      'critical',
      'high',
      'medium',
      'low',
      'introduced',
      'overdue',
      'waived',
    ]);
    expect(Object.keys(report.findings[0] ?? {})).toEqual([
      'id',
      'source',
      'rule',
      'aliases',
      'title',
      'fix',
      'severity',
      'score',
      'vector',
      'confidence',
      'cwe',
      'locations',
      'package',
      'references',
      'firstSeen',
      'due',
      'sla',
      'waiver',
      'origin',
      'state',
    ]);
    expect(report.findings[0]).toMatchObject({
      package: {
        purl: 'pkg:npm/lodash@4.17.15',
        fixedVersion: '4.17.21',
        direct: true,
        through: [],
        dev: false,
        upgrade: 'npm install lodash@4.17.21',
      },
    });
    expect(report.scans[1]).toEqual({
      scanner: 'code',
      version: '2.5.1',
      status: 'skipped',
      reason: 'not built',
      notes: [],
      files: 3,
      lockfiles: [],
      ms: 1_900,
    });
  });

  it('is valid by its own schema, whatever the texts', () => {
    expect(validate(JSON.parse(renderJson(full)))).toBe(true);
    expect(validate.errors).toBeNull();
    fc.assert(
      fc.property(hostileText, (text) => {
        const at = packageAt({ name: text, version: text, purl: text, upgrade: text, through: [text] });
        const one = finding({
          title: text,
          rule: text,
          aliases: [text],
          references: [text],
          package: at,
          locations: [location({ path: text, package: at })],
        });
        const report: unknown = JSON.parse(renderJson(result({ findings: [one] })));
        expect(validate(report)).toBe(true);
        expect(reportSchema.parse(report).findings[0]?.title).toBe(text);
      }),
    );
  });

  it('gives the same bytes for the same result, and ends with a line break', () => {
    expect(renderJson(structuredClone(full))).toBe(renderJson(full));
    expect(renderJson(full).endsWith('}\n')).toBe(true);
  });

  it('refuses what is no report', () => {
    expect(validate({ ...(JSON.parse(renderJson(full)) as object), version: 2 })).toBe(false);
    expect(validate({ ...(JSON.parse(renderJson(full)) as object), extra: 1 })).toBe(false);
  });

  it('has its schema in schema/report.schema.json (npm run docs writes it)', () => {
    const file = readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8');
    expect(file).toBe(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  });
});
