import { expect, it } from '@jest/globals';
import { fieldsOf } from '../../../../src/scanners/activity/formats/fields.js';
import type { Hit } from '../../../../src/scanners/activity/formats/hit.js';
import { AnyReader } from '../../../../src/scanners/activity/formats/any.js';

function read(text: string, own: Parameters<typeof fieldsOf>[0] = {}) {
  const hits: Hit[] = [];
  const reader = new AnyReader(fieldsOf(own), (hit) => hits.push(hit));
  for (const line of text.split('\n')) reader.line(line);
  return { hits, ...reader.end() };
}

const TIME = Date.UTC(2026, 9, 10, 13, 55, 36);
const whole = { time: TIME, client: '203.0.113.7', site: null, path: '/a?b=c', status: 200, count: 1 };

it.each([
  ['Common', '203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /a?b=c HTTP/1.1" 200 2326', {}],
  [
    'Combined',
    '203.0.113.7 - ada [10/Oct/2026:15:55:36 +0200] "GET /a?b=c HTTP/1.1" 200 - "-" "agent \\"x\\""',
    {},
  ],
  ['a user with spaces', '203.0.113.7 - Ada L [10/Oct/2026:13:55:36 +0000] "GET /a?b=c HTTP/1.1" 200 5', {}],
  [
    'a virtual host',
    'example.com:443 203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /a?b=c HTTP/1.1" 200 5 "-" "-"',
    { site: 'example.com' },
  ],
  [
    'nginx-ingress',
    '203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /a?b=c HTTP/1.1" 200 5 "-" "-" 431 0.004 [ns-app-80] [] 10.0.0.2:80 5 0.004 200 f00d',
    {},
  ],
  [
    'an older nginx-ingress',
    '203.0.113.7 - [203.0.113.7] - - [10/Oct/2026:13:55:36 +0000] "GET /a?b=c HTTP/1.1" 200 5 "-" "-"',
    {},
  ],
  [
    'an IPv6 host',
    '2001:db8::7 - - [10/Oct/2026:13:55:36 +0000] "GET /a?b=c HTTP/1.1" 200 5',
    { client: '2001:db8::7' },
  ],
  [
    'a line that was exported in quotes',
    '"203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /a?b=c HTTP/1.1" 200 5 "-" "agent""',
    {},
  ],
  [
    'a line that was exported as one field of CSV',
    '"203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] ""GET /a?b=c HTTP/1.1"" 200 5 ""-"" ""agent"""',
    {},
  ],
  [
    'no request in a quoted line',
    '"203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "" 408 0 "-" "-""',
    { path: null, status: 408 },
  ],
  ['no request', '203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "-" 408 0', { path: null, status: 408 }],
  [
    'no HTTP',
    '203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "\\x16\\x03\\x01" 400 0',
    { path: null, status: 400 },
  ],
  [
    'JSON of nginx',
    '{"time_iso8601":"2026-10-10T15:55:36+02:00","remote_addr":"203.0.113.7","request_uri":"/a?b=c","status":"200"}',
    {},
  ],
  [
    'JSON of an API gateway',
    '{"requestTimeEpoch":1791640536000,"identity":{"sourceIp":"203.0.113.7"},"resourcePath":"/a?b=c","status":200}',
    {},
  ],
  [
    'JSON with nanoseconds',
    '{"EdgeStartTimestamp":1791640536000000000,"ClientIP":"203.0.113.7","ClientRequestURI":"/a?b=c","EdgeResponseStatus":200}',
    {},
  ],
  [
    'JSON with a request line',
    '{"ts":1791640536.2,"ip":"203.0.113.7","request":"GET /a?b=c HTTP/2.0","status":200}',
    { time: TIME + 200 },
  ],
  [
    'ALB',
    'h2 2026-10-10T13:55:36.000000Z app/lb/1 203.0.113.7:5000 10.0.0.1:80 0.0 0.1 0.0 200 200 34 366 "GET https://example.com:443/a?b=c HTTP/2.0" "curl" - - arn "Root=1"',
    { site: 'example.com' },
  ],
  [
    'ALB without a target',
    'https 2026-10-10T13:55:36.000000Z app/lb/1 [2001:db8::7]:5000 - -1 -1 -1 503 - 34 366 "GET https://example.com:443/a?b=c HTTP/1.1" "-" - - arn "-"',
    { site: 'example.com', client: '2001:db8::7', status: 503 },
  ],
])('reads a line of %s', (_, line, different) => {
  expect(read(line)).toMatchObject({ hits: [{ ...whole, ...different }], lines: 1, unreadable: 0 });
});

it('reads CSV by its header', () => {
  const log =
    'time,ip,path,status\n2026-10-10T13:55:36Z,203.0.113.7,"/a?b=c",200\n2026-10-10 13:55:36,203.0.113.7,"/a,""b""",404';
  expect(read(log).hits).toEqual([whole, { ...whole, path: '/a,"b"', status: 404 }]);
});

it('reads CloudFront and IIS by their fields', () => {
  const columns = ['date', 'time', 'c-ip', 'cs-uri-stem', 'sc-status'];
  const values = ['2026-10-10', '13:55:36', '203.0.113.7', '/a?b=c', '200'];
  for (const separator of ['\t', ' ']) {
    const log = `#Version: 1.0\n#Fields: ${columns.join(' ')}\n${values.join(separator)}`;
    expect(read(log)).toMatchObject({ hits: [whole], unreadable: 0 });
  }
});

it('takes the names of fields that the policy has before the known ones', () => {
  const line = JSON.stringify({
    time: '2026-10-10T13:55:36Z',
    ip: '10.0.0.1',
    xff: '203.0.113.7',
    path: '/a?b=c',
    status: 200,
  });
  expect(read(line).hits[0]?.client).toBe('10.0.0.1');
  expect(read(line, { client: ['xff'] }).hits).toEqual([whole]);
});

it('reads the metrics export of Forge, by site, function and status class', () => {
  const point = (attributes: Record<string, string>, asInt: string) => ({
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value: { stringValue: value } })),
    startTimeUnixNano: '1791640536000000000',
    timeUnixNano: '1791640596000000000',
    asInt,
  });
  const metric = (name: string, points: unknown[]) => ({
    name,
    sum: { aggregationTemporality: 1, dataPoints: points },
  });
  const resourceMetrics = [
    {
      resource: { attributes: [{ key: 'contextAri', value: { stringValue: 'ari:site/1' } }] },
      scopeMetrics: [
        {
          metrics: [
            metric('forge_backend_invocation_count', [point({ functionKey: 'main' }, '17')]),
            metric('forge_backend_invocation_errors', [point({ functionKey: 'main' }, '2')]),
            metric('forge_api_request_count', [point({ url: '/rest/api/3/issue', status: '4xx' }, '5')]),
            metric('forge_backend_invocation_latency', [point({}, '900')]),
          ],
        },
      ],
    },
  ];
  const log = JSON.stringify(
    { data: { ecosystem: { forgeMetrics: { appMetrics: { resourceMetrics } } } } },
    null,
    2,
  );
  const site = { time: TIME, client: null, site: 'ari:site/1' };
  expect(read(log)).toMatchObject({
    unreadable: 0,
    hits: [
      { ...site, path: 'main', status: null, count: 17 },
      { ...site, path: 'main', status: null, count: 0, errors: 2 },
      { ...site, path: '/rest/api/3/issue', status: 400, count: 5 },
    ],
  });
});

it('does not take a counter that goes on for one that starts anew', () => {
  const sum = { aggregationTemporality: 2, dataPoints: [] };
  const metrics = [{ name: 'forge_api_request_count', sum }];
  const log = JSON.stringify({ resourceMetrics: [{ scopeMetrics: [{ metrics }] }] });
  expect(read(log)).toMatchObject({ hits: [], unreadable: 1 });
});

it('reads the logs of a Forge app, and nothing of what it wrote', () => {
  const appLogs = [
    {
      timeUnixNano: '1791640536000000000',
      severityText: 'ERROR',
      body: { stringValue: 'token=abc' },
      attributes: [{ key: 'functionKey', value: { stringValue: 'main' } }],
    },
  ];
  const { hits } = read(JSON.stringify({ appLogs }));
  expect(hits).toMatchObject([{ time: TIME, path: 'main', status: 500 }]);
  expect(JSON.stringify(hits)).not.toContain('abc');
});

it.each([
  ['CSV', '"Timestamp";"Client IP";"Request-Path";"STATUS"\n2026-10-10T13:55:36Z;203.0.113.7;/a?b=c;200'],
  [
    'JSON',
    '{"Timestamp":"2026-10-10T13:55:36Z","Client-IP":"203.0.113.7","RequestUri":"/a?b=c","Status_Code":200}',
  ],
  ['W3C', '#Fields: Date Time C-IP CS-URI-Stem SC-Status\n2026-10-10 13:55:36 203.0.113.7 /a?b=c 200'],
])('reads names of fields in %s however they are spelled', (_, log) => {
  expect(read(log).hits).toEqual([whole]);
});

it('takes the name that is spelled as known before others that are alike', () => {
  const line =
    '{"Client-IP":"10.0.0.1","client_ip":"203.0.113.7","time":1791640536,"path":"/a?b=c","status":200}';
  expect(read(line).hits).toEqual([whole]);
});

it('says which fields no line has', () => {
  expect(read('time,path\n2026-10-10T13:55:36Z,/a').absent).toEqual(['client', 'status']);
  expect(read('203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET / HTTP/1.1" 200 1').absent).toEqual([]);
  expect(read('starting').absent).toEqual([]);
});

it('takes a record without client, path and status for no request', () => {
  const status = '{"timestamp":1446249499322,"connections":{"accepted":8995031},"requests":{"total":7}}';
  expect(read(status)).toMatchObject({ hits: [], unreadable: 1 });
});

it('counts what it cannot read, and says where the first is', () => {
  const line = '203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET / HTTP/1.1" 200 1';
  const log = [line, '', 'starting', line.replace('Oct', 'Oxt'), line].join('\n');
  expect(read(log)).toMatchObject({ lines: 4, unreadable: 2, firstUnreadable: 3 });
});
