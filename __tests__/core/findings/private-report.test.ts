import { describe, expect, it } from '@jest/globals';
import { isPrivateReport, privateObservation } from '../../../src/core/findings/private-report.js';

describe('what somebody reported in private', () => {
  it('is told from what somebody reported in an issue, and from what a scan found', () => {
    const report = { kind: 'bounty', by: 'ann', confirmed: true } as const;
    expect(isPrivateReport({ source: 'report' })).toBe(true);
    expect(isPrivateReport({ source: 'report', report })).toBe(false);
    expect(isPrivateReport({ source: 'code' })).toBe(false);
  });

  it('is observed with its own severity and page', () => {
    const observed = privateObservation({
      ...{
        id: 'GHSA-a',
        title: 'Anybody may read it',
        word: 'high',
        vectors: ['CVSS:3.1/x'],
        cwe: ['CWE-862'],
      },
      ...{ url: 'https://github.com/acme/app/security/advisories/GHSA-a', created: '2026-11-01T08:00:00Z' },
    });
    expect(observed).toMatchObject({
      source: 'report',
      rule: 'GHSA-a',
      rating: { word: 'high', vectors: ['CVSS:3.1/x'], malicious: false, informational: false },
      published: '2026-11-01T08:00:00Z',
      confidence: 'high',
      references: ['https://github.com/acme/app/security/advisories/GHSA-a'],
    });
  });
});
