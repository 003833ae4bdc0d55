import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { renderCodeQuality } from '../../../src/report/gitlab/code-quality.js';
import { finding, location, packageAt, result } from '../../fixtures/builders.js';
import { hostileText } from '../../fixtures/hostile.js';

/** What GitLab asks of an entry, by its documentation. */
const validate = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

function entries(...findings: Parameters<typeof finding>[0][]): unknown[] {
  const written = JSON.parse(renderCodeQuality(result({ findings: findings.map(finding) }))) as unknown[];
  expect(validate(written)).toBe(true);
  return written;
}

describe("GitLab's report on code quality", () => {
  it('has each finding at each of its files, with severity, date and fix', () => {
    const at = packageAt({ name: 'lodash', version: '4.17.15' });
    const locations = ['a/package-lock.json', 'b/package-lock.json'].map((path) =>
      location({ path, line: 12, package: at }),
    );
    const [first, second] = entries({
      id: '00000000000000a1',
      rule: 'GHSA-jf85-cpcp-j695',
      title: 'Prototype pollution',
      severity: 'critical',
      due: '2026-12-24',
      fix: 'npm install lodash@4.17.21',
      package: at,
      locations,
    });
    expect(first).toEqual({
      description: 'lodash 4.17.15: Prototype pollution: fix by 2026-12-24. npm install lodash@4.17.21',
      check_name: 'GHSA-jf85-cpcp-j695',
      fingerprint: '00000000000000a1:a/package-lock.json',
      severity: 'blocker',
      location: { path: 'a/package-lock.json', lines: { begin: 12 } },
    });
    expect(second).toMatchObject({ location: { path: 'b/package-lock.json' } });
  });

  it('leaves out what is waived, and what has no file', () => {
    const waiver = { reason: 'accepted', approvedBy: 'anna', expires: '2027-01-31' };
    const waived = location({ waiver: waiver });
    expect(entries({ locations: [waived] }, { locations: [location({ path: '' })] })).toEqual([]);
  });

  it('is valid whatever a finding says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, path) => {
        entries({ title, locations: [location({ path: `src/${path}`, line: null })] });
      }),
      { numRuns: 50 },
    );
  });
});
