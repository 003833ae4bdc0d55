import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { SEVERITIES, severityOfScore } from '../../../src/core/scale/severity.js';
import { renderSarif } from '../../../src/report/sarif/sarif.js';
import { ruleText } from '../../../src/scanners/rule-texts.js';
import { finding, location, packageAt, result, scanReport } from '../../fixtures/builders.js';
import { hostileText } from '../../fixtures/hostile.js';

const tool = { version: '0.1.0', ruleText };

/**
 * The OASIS schema, as Microsoft's package carries it. It is draft 4; the keywords that it uses
 * mean the same in draft 7.
 */
function officialSchema(): object {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  expect([$schema, id]).not.toContain(undefined);
  return schema;
}

// The schema's patterns are written for regular expressions without the u flag.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(officialSchema());

function runOf(text: string): Run {
  const log = JSON.parse(text) as Log;
  expect(validate(log)).toBe(true);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

function run(...args: Parameters<typeof result>): Run {
  return runOf(renderSarif(result(...args), tool));
}

describe('SARIF', () => {
  it('says of a rule of ours what the rule says, whichever finding comes first', () => {
    const found = {
      source: 'code',
      rule: 'sql-injection',
      title: 'SQL injection in list.ts',
      package: null,
    } as const;
    const { tool: by } = run({
      findings: [finding({ ...found, description: 'req.query.name reaches db.query' })],
    });
    const own = ruleText('sql-injection');
    expect(own).not.toBeNull();
    const [rule] = by.driver.rules ?? [];
    expect(rule).toMatchObject({
      shortDescription: { text: 'SQL injection' },
      fullDescription: { text: own?.why },
    });
    expect(rule?.help?.text).toContain(own?.fix);
    expect(JSON.stringify(rule)).not.toMatch(/req\.query|list\.ts/u);
  });

  it.each([
    ['forge', 'low', 'low'],
    ['forge', 'high', 'high'],
    ['workflows', 'low', 'low'],
    ['code', 'medium', 'medium'],
    ['secrets', 'low', 'low'],
    ['dependencies', 'high', 'very-high'],
  ] as const)('calls a rule of %s with a finding of %s confidence %s', (source, confidence, precision) => {
    const sure = finding({ source, rule: 'r', confidence: 'high' });
    const { tool: by } = run({ findings: [sure, finding({ source, rule: 'r', confidence })] });
    expect(by.driver.rules?.[0]).toMatchObject({ properties: { precision } });
  });

  it('names rule, level, place, fingerprint and due date', () => {
    const { tool: by, results, automationDetails, invocations } = run({ findings: [finding()] });
    expect(by.driver).toMatchObject({ name: 'fixby', version: '0.1.0' });
    expect(by.driver.rules).toEqual([
      expect.objectContaining({
        id: 'GHSA-jf85-cpcp-j695',
        shortDescription: { text: 'Prototype Pollution' },
        helpUri: 'https://github.com/advisories/GHSA-jf85-cpcp-j695',
        properties: {
          'security-severity': '9.1',
          precision: 'very-high',
          tags: ['security', 'external/cwe/cwe-1321', 'external/cwe/cwe-20'],
        },
      }),
    ]);
    expect(results).toEqual([
      {
        ruleId: 'GHSA-jf85-cpcp-j695',
        level: 'error',
        message: {
          text: 'lodash 4.17.15: Prototype Pollution (GHSA-jf85-cpcp-j695, direct). critical, fix by 3 Dec 2026. npm install lodash@4.17.21',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'package-lock.json', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1204, startColumn: 5, endLine: 1204 },
            },
          },
        ],
        partialFingerprints: {
          'fixby/v1': '00000000000000a1',
          primaryLocationLineHash: '00000000000000a1:1',
        },
        baselineState: 'new',
        properties: {
          severity: 'critical',
          confidence: 'high',
          due: '2026-12-03',
          sla: 'on-track',
          origin: 'introduced',
        },
      },
    ]);
    expect(automationDetails).toEqual({ id: 'fixby/' });
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('says how to repair what is in no package: on GitHub the message is all that a list shows', () => {
    const pinned = finding({
      package: null,
      rule: 'workflow-unpinned-action',
      fix: 'uses: a/b@<commit>\n# v1',
    });
    expect(run({ findings: [pinned] }).results?.[0]?.message.text).toMatch(/\. uses: a\/b@<commit> # v1$/u);
  });

  it('says what was looked at, and since when a finding cannot be seen', () => {
    const item = { kind: 'file', name: 'a.js', where: 'a.js', reason: 'minified' } as const;
    const hidden = finding({
      state: 'unseen',
      unseenSince: '2026-11-07T09:00:00Z',
      locations: [location({ unseen: { item, lost: true } })],
    });
    const side = { looked: { files: 3, packages: 0 }, languages: {}, unseen: [item] };
    const scans = [scanReport({ scanner: 'code', sources: ['code'], coverage: { head: side, base: null } })];
    const { results, invocations } = run({ findings: [hidden], scans });
    expect(results?.[0]?.message.text).toContain('cannot be seen since 7 Nov 2026: a.js: it is minified');
    expect(invocations?.[0]?.toolExecutionNotifications?.[0]).toEqual({
      level: 'note',
      message: { text: 'Code: 3 of 4 JavaScript and TypeScript files (1 file minified (a.js))' },
    });
  });

  it('has the way of the data as a code flow, and low confidence as a note', () => {
    const at = { path: 'src/app.js', column: 2, endLine: null };
    const flow = [
      { ...at, line: 3, label: 'req.query[0]' },
      { ...at, line: 9, label: 'exec' },
    ];
    const one = finding({
      source: 'code',
      confidence: 'low',
      locations: [location({ ...at, line: 9, flow })],
    });
    const [shown] = run({ findings: [one] }).results ?? [];
    expect(shown?.level).toBe('note');
    const steps = shown?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location: step }) => [
      step?.physicalLocation?.region?.startLine,
      step?.message?.text,
    ]);
    expect(steps).toEqual([
      [3, 'req.query\\[0\\]'],
      [9, 'exec'],
    ]);
  });

  it('gives every rule a score inside the band of the final severity', () => {
    const severities = fc.constantFrom(...SEVERITIES);
    const scores = fc.option(fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10));
    fc.assert(
      fc.property(severities, scores, (severity, score) => {
        const [rule] = run({ findings: [finding({ severity, score })] }).tool.driver.rules ?? [];
        expect(severityOfScore(Number(rule?.properties?.['security-severity']))).toBe(severity);
      }),
    );
  });

  it('makes a rule as severe as the worst of its findings, and has each rule once', () => {
    const findings = [
      finding({ id: '00000000000000b1', severity: 'low', score: null }),
      finding({ id: '00000000000000b2' }),
    ];
    const { rules } = run({ findings }).tool.driver;
    expect(rules).toHaveLength(1);
    expect(rules?.[0]?.properties).toMatchObject({ 'security-severity': '9.1' });
  });

  it('keeps waived findings, suppressed and with the reason', () => {
    const waiver = { reason: 'not called', approvedBy: '@alice', expires: '2027-01-31' };
    const [first, second] =
      run({
        findings: [
          finding({ id: '00000000000000b1', waiver }),
          finding({ severity: 'low', origin: 'existing' }),
        ],
      }).results ?? [];
    expect(first).toMatchObject({ level: 'note', baselineState: 'unchanged' });
    expect(second?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'not called (until 2027-01-31, approved by @alice, claimed)',
      },
    ]);
  });

  it('has a line for every place, and paths as relative URIs', () => {
    const odd = location({ path: 'a b/c%d#[é]?.lock', line: null, column: null, endLine: null });
    const [only] = run({ findings: [finding({ locations: [odd] })] }).results ?? [];
    expect(only?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/c%25d%23%5B%C3%A9%5D%3F.lock', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
  });

  it('has no baseline state where nothing is compared', () => {
    const comparison = { head: null, base: null, baseUnknown: null, compares: false };
    expect(run({ findings: [finding({ origin: 'unknown' })], comparison }).results?.[0]).not.toHaveProperty(
      'baselineState',
    );
  });

  it('says that a run failed, and why', () => {
    const { invocations } = run({
      decision: 'error',
      reasons: [{ kind: 'scanner-failed', decision: 'error', message: 'osv-scanner hung [1]' }],
      scans: [scanReport({ scanner: 'code', status: 'skipped', reason: 'not built', notes: ['gone'] })],
    });
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'osv-scanner hung \\[1\\]' } },
          { level: 'note', message: { text: 'code was skipped: not built' } },
          { level: 'note', message: { text: 'gone' } },
        ],
      },
    ]);
  });

  it('is valid by the official schema, whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const at = packageAt({ name: text, version: text, upgrade: text });
        const one = finding({
          title: text,
          rule: text,
          description: text,
          cwe: [text],
          references: [text],
          package: at,
          locations: [location({ path: text, package: at })],
        });
        const [only] = run({ findings: [one], scans: [scanReport({ notes: [text] })] }).results ?? [];
        expect(only?.message.text?.replace(/\\./gu, '')).not.toMatch(/[[\]]/u);
        expect(only?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w%.!~*'()/-]*$/u);
      }),
    );
  });

  it.each([
    ['https://evil.example# |', 'https://evil.example/#%20%7C'],
    ['https://user:pass@a.example/x?a=[b]#c#d', 'https://a.example/x?a=%5Bb%5D#c%23d'],
    ['https://a.example/100%', 'https://a.example/100%25'],
  ])('makes a strict URI of the reference %s', (reference, uri) => {
    const one = finding({ rule: 'x', source: 'sarif:T', references: [reference] });
    expect(run({ findings: [one] }).tool.driver.rules?.[0]?.helpUri).toBe(uri);
  });

  it.each(['https://evil.example`/x', 'https://{host}.example/', 'https://a"b.example/'])(
    'links to no reference whose host no strict URI may have: %s',
    (reference) => {
      const one = finding({ rule: 'x', source: 'sarif:T', references: [reference] });
      expect(run({ findings: [one] }).tool.driver.rules?.[0]).not.toHaveProperty('helpUri');
    },
  );

  it("stays within GitHub's limits, keeps the worst, and says what is left out", () => {
    const places = Array.from({ length: 120 }, (_, line) =>
      location({ path: 'package-lock.json', line: line + 1 }),
    );
    const cwe = Array.from({ length: 40 }, (_, number) => `CWE-${number}`);
    const worst = finding({ id: 'ffffffffffffffff', rule: 'GHSA-aaaa-bbbb-cccc', locations: places, cwe });
    const others = Array.from({ length: 25_001 }, (_, index) =>
      finding({
        id: index.toString(16).padStart(16, '0'),
        rule: `R-${index}`,
        title: 'x',
        severity: 'low',
        score: null,
        description: '',
      }),
    );
    const text = renderSarif(result({ findings: [worst, ...others] }), tool);
    const { results, tool: by, invocations } = (JSON.parse(text) as Log).runs[0] as Run;
    expect(results?.length).toBeLessThanOrEqual(25_000);
    expect(by.driver.rules?.length).toBeLessThanOrEqual(25_000);
    expect(results?.[0]?.ruleId).toBe('GHSA-aaaa-bbbb-cccc');
    expect(results?.[0]?.locations).toHaveLength(100);
    expect(by.driver.rules?.[0]?.properties?.tags).toHaveLength(20);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const said = invocations?.[0]?.toolExecutionNotifications
      ?.map((notification) => notification.message.text)
      .join('\n');
    expect(said).toMatch(/2 of 25,002 findings, the least severe, are left out/u);
    expect(said).toMatch(/GitHub shows the 5,000 most severe of 25,000 results/u);
    expect(said).toMatch(/1 findings? ha(?:s|ve) more than 100 locations/u);
  });

  it('drops the least severe until the compressed file is small enough', () => {
    const noise = Buffer.from(
      Array.from({ length: 40_000 }, (_, index) => (index * index * 7_919) % 251),
    ).toString('base64');
    const low = Array.from({ length: 100 }, (_, index) =>
      finding({
        id: index.toString(16).padStart(16, '0'),
        rule: `R-${index}`,
        severity: 'low',
        description: noise.slice(index * 400, index * 400 + 1_500),
      }),
    );
    const text = renderSarif(result({ findings: [finding(), ...low] }), tool, 5_000);
    expect(gzipSync(text).length).toBeLessThanOrEqual(5_000);
    const { results, invocations } = runOf(text);
    expect(results?.[0]?.level).toBe('error');
    expect(results?.length).toBeLessThan(101);
    expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
      /of 101 findings, the least severe, are left out/u,
    );
  });

  it('gives the same bytes for the same result', () => {
    const one = result({ findings: [finding()] });
    expect(renderSarif(structuredClone(one), tool)).toBe(renderSarif(one, tool));
  });
});
