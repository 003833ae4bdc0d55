import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/core/policy/policy.js';
import type { SeenReports } from '../../src/github/read/private-reports.js';
import { privateReportScanner } from '../../src/run/private-reports.js';
import { memoryTree } from '../scanners/code/memory-tree.js';
import { silent } from '../fixtures/silent-log.js';

const REPORT = {
  id: 'GHSA-aaaa-bbbb-cccc',
  title: 'Anybody is admin',
  word: 'high',
  vectors: [],
  cwe: ['CWE-285'],
  url: 'https://github.com/acme/app/security/advisories/GHSA-aaaa-bbbb-cccc',
  created: '2026-11-02T09:00:00Z',
};

const SEEN = { seen: true, reports: [], ended: [], showsPrivate: true } as const;

function scan(read: () => Promise<SeenReports>) {
  const head = memoryTree({});
  return privateReportScanner(read).scan({
    head,
    base: null,
    directory: '',
    policy: DEFAULT_POLICY,
    scratch: '',
    log: silent,
  });
}

describe('private reports', () => {
  it('become findings of the source report, with a link and without their text', async () => {
    const { head, report } = await scan(() => Promise.resolve({ ...SEEN, reports: [REPORT] }));
    expect(report).toMatchObject({ scanner: 'private-reports', status: 'done', notes: [], ended: [] });
    expect(head).toMatchObject([
      { source: 'report', rule: REPORT.id, title: REPORT.title, description: '', references: [REPORT.url] },
    ]);
  });

  it('that the token does not see are said to be unseen, with the permission that is missing', async () => {
    const { head, report } = await scan(() =>
      Promise.resolve({ seen: false, needs: 'repository_advisories=read' }),
    );
    expect(head).toEqual([]);
    expect(report.status).toBe('skipped');
    expect(report.reason).toContain('repository_advisories=read');
  });

  it('of which none is listed may be hidden, which is said', async () => {
    const { report } = await scan(() => Promise.resolve({ ...SEEN, showsPrivate: false }));
    expect(report.status).toBe('done');
    expect(report.notes.join()).toContain('lists none to a token without repository_advisories=read');
  });

  it('that GitHub does not answer for fail the scan, so that nothing counts as gone', async () => {
    const { report } = await scan(() => Promise.reject(new Error('GitHub answered 500')));
    expect(report).toMatchObject({ status: 'failed', reason: 'GitHub answered 500' });
  });
});
