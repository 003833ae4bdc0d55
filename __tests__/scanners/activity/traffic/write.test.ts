import { expect, it } from '@jest/globals';
import type { AccessRecord } from './record.js';
import { combined, combinedWithHost, json } from './write.js';

const record: AccessRecord = {
  at: Date.parse('2026-10-25T00:30:05.250Z'),
  client: '192.0.2.7',
  user: 'svc-7',
  site: 'api.tidyboards.example',
  method: 'GET',
  path: '/api/v1/issues?limit=50',
  route: '/api/v1/issues',
  status: 200,
  bytes: 512,
  took: 31,
  agent: 'Acme "ETL" 3',
  cause: 'client-7',
};

it('writes Combined lines, with quotes escaped', () => {
  const asked = '"GET /api/v1/issues?limit=50 HTTP/1.1" 200 512 "-" "Acme \\"ETL\\" 3"';
  expect(combined(record)).toBe(`192.0.2.7 - svc-7 [25/Oct/2026:00:30:05 +0000] ${asked}`);
  expect(combinedWithHost(record)).toMatch(/^api\.tidyboards\.example:443 192\.0\.2\.7 - /);
});

it('writes the hour of a clock change twice, with the offset that tells them apart', () => {
  const hourLater = { ...record, at: record.at + 3_600_000 };
  expect(combined(record, 'europe')).toContain('[25/Oct/2026:02:30:05 +0200]');
  expect(combined(hourLater, 'europe')).toContain('[25/Oct/2026:02:30:05 +0100]');
  expect(combined(record, 'america')).toContain('[24/Oct/2026:20:30:05 -0400]');
});

it('writes what was no HTTP, and nothing sent, as servers do', () => {
  const line = combined({ ...record, method: null, path: '', status: 400, bytes: 0, user: null });
  expect(line).toContain('192.0.2.7 - - [25/Oct/2026:00:30:05 +0000] "\\x16\\x03\\x01" 400 - "-"');
});

it('writes lines of JSON without what only the generator knows', () => {
  expect(JSON.parse(json(record))).toEqual({
    time: '2026-10-25T00:30:05.250Z',
    ip: '192.0.2.7',
    user: 'svc-7',
    host: 'api.tidyboards.example',
    method: 'GET',
    path: '/api/v1/issues?limit=50',
    status: 200,
    bytes: 512,
    durationMs: 31,
    userAgent: 'Acme "ETL" 3',
  });
});
