import { describe, expect, it } from '@jest/globals';
import { completeIn } from '../../../src/core/findings/result.js';
import { scanReport } from '../../fixtures/builders.js';

describe('whether a source was scanned completely', () => {
  it('is so only where its scan is done', () => {
    const scans = [
      scanReport({ sources: ['dependencies', 'licenses'] }),
      scanReport({ sources: ['code'], status: 'failed' }),
      scanReport({ sources: ['secrets'], status: 'skipped' }),
    ];
    const all = ['dependencies', 'licenses', 'code', 'secrets', 'forge'];
    expect(all.filter(completeIn(scans, ''))).toEqual(['dependencies', 'licenses']);
  });

  it('is not so where a part of the tree was scanned', () => {
    expect(completeIn([scanReport()], 'apps')('dependencies')).toBe(false);
  });
});
