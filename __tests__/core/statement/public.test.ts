import { describe, expect, it } from '@jest/globals';
import { unseen } from '../../../src/core/posture/fact.js';
import { publicStatement } from '../../../src/core/statement/public.js';
import { statementOf } from '../../../src/core/statement/statement-of.js';
import { finding, location, result } from '../../fixtures/builders.js';
import { forgeApp, keptFacts, wholeScans } from '../../fixtures/statement.js';

describe('a public statement', () => {
  const findings = [
    finding({
      id: 'fedcba9876543210',
      source: 'code',
      rule: 'forge-shared-state',
      package: null,
      locations: [location({ path: 'src/secret-place.js', package: null })],
    }),
  ];
  const remotes = [
    { key: 'backend', urls: ['https://internal.example.com'], operations: [], stores: true, storesEUD: true },
  ];
  const whole = statementOf(
    keptFacts({
      repository: { name: 'acme/private', url: 'https://github.com/acme/private', public: false },
      apps: [forgeApp({ remotes })],
      result: result({ scans: wholeScans(), findings }),
    }),
  );
  const shown = publicStatement(whole);

  it.each([
    'fedcba98',
    'secret-place',
    '@anna',
    'internal.example.com',
    'acme/private',
    'manifest.yml',
    '1a2b3c4',
  ])('has no %s', (text) => {
    expect(JSON.stringify(whole)).toContain(text);
    expect(JSON.stringify(shown)).not.toContain(text);
  });

  it('has nothing of why something could not be looked at, which GitHub and programs tell', () => {
    const why = 'GET /repos/acme/private-tracker failed';
    const scans = wholeScans().map((scan) =>
      scan.sources.includes('posture')
        ? {
            ...scan,
            checks: (scan.checks ?? []).map((check) => ({
              ...check,
              state: 'not-visible' as const,
              missing: [{ fact: 'members' as const, permission: null, why }],
            })),
          }
        : { ...scan, status: 'failed' as const, reason: why, coverage: null },
    );
    const blind = statementOf(
      keptFacts({ ledger: unseen(null, why), scanDays: unseen(null, why), result: result({ scans }) }),
    );
    expect(JSON.stringify(blind)).toContain('private-tracker');
    expect(JSON.stringify(publicStatement(blind))).not.toContain('private-tracker');
  });

  it('says the same of every promise, and has the digest of the whole', () => {
    expect(shown.promises.map(({ id, status }) => ({ id, status }))).toEqual(
      whole.promises.map(({ id, status }) => ({ id, status })),
    );
    expect(shown.evidenceDigest).toBe(whole.digest);
    expect(shown.digest).not.toBe(whole.digest);
  });
});
