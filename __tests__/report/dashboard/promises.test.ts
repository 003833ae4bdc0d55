import { expect, it } from '@jest/globals';
import { promisesPart } from '../../../src/report/dashboard/promises.js';
import { dashboardData } from '../../fixtures/dashboard.js';

const period = (id: string, status: 'kept' | 'not-kept' | 'not-from-here', to: string | null = null) => ({
  id,
  status,
  from: '2026-11-02',
  to,
});

it('says how many promises are kept, and which are not since when', () => {
  const promises = [
    period('hosting', 'kept'),
    period('access', 'kept', '2026-11-09'),
    period('access', 'not-kept'),
    period('scanning', 'not-from-here'),
  ];
  const text = promisesPart(dashboardData({ promises })).toString();
  expect(text).toContain(
    '**1 of 3 promises kept**; not kept: access (since 2 Nov 2026); cannot be told from here: scanning (since 2 Nov 2026).',
  );
});

it('says what is kept by word, and for which apps where these are not all', () => {
  const promises = [
    period('hosting', 'kept'),
    { ...period('bug-bounty', 'kept'), byWord: true as const, covers: { apps: ['Notes'], of: 3 } },
  ];
  expect(promisesPart(dashboardData({ promises })).toString()).toContain(
    '**2 of 2 promises kept**; by the vendor’s word: bug-bounty; bug-bounty for 1 of 3 apps (Notes).',
  );
});

it('says nothing where there is no statement', () => {
  expect(promisesPart(dashboardData()).toString()).toBe('');
});
