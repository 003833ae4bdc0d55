import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verifyReport } from '../../../src/core/statement/verify.js';
import { renderEvidence, type EvidenceFormat } from '../../../src/report/evidence/evidence.js';
import { evidence, evidenceFinding } from '../../fixtures/evidence.js';
import { active, hostileText } from '../../fixtures/hostile.js';

const FORMATS = ['markdown', 'csv', 'json'] as const satisfies readonly EvidenceFormat[];

/** What an auditor does with Markdown and CSV: hash every line but the last one. */
function statedAndActual(text: string): [string | undefined, string] {
  const lines = text.split(/(?<=\n)/u);
  const content = lines.slice(0, -1).join('');
  const stated = /[0-9a-f]{64}/u.exec(lines.at(-1) ?? '')?.[0];
  return [stated, createHash('sha256').update(content, 'utf8').digest('hex')];
}

/** CSV by RFC 4180. @throws Error for anything else */
function parseCsv(text: string): string[][] {
  const field = /"((?:[^"]|"")*)"(,|\r\n)/uy;
  const records: string[][] = [[]];
  for (let at = 0; at < text.length; at = field.lastIndex) {
    field.lastIndex = at;
    const found = field.exec(text);
    if (found === null) throw new Error(`no field at ${at}`);
    records.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
    if (found[2] === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

/** The records of a kind, each by its field names. */
function recordsOf(text: string, kind: string): Record<string, string>[] {
  const [head = [], ...records] = parseCsv(text);
  return records
    .map((record) => Object.fromEntries(record.map((value, index) => [head[index] ?? '', value])))
    .filter((record) => record['record'] === kind);
}

describe('evidence', () => {
  it.each(['markdown', 'csv'] as const)('as %s ends with the hash of what stands before', (format) => {
    const [stated, actual] = statedAndActual(renderEvidence(evidence(), format));
    expect(stated).toBe(actual);
  });

  it.each(FORMATS)('as %s is the same for the same data in any order', (format) => {
    const data = evidence();
    const turned = evidence({ findings: [...data.findings].reverse(), gaps: [...data.gaps].reverse() });
    expect(renderEvidence(turned, format)).toBe(renderEvidence(data, format));
  });

  it.each(FORMATS)('as %s says since when a finding cannot be seen', (format) => {
    const hidden = evidenceFinding({ fixed: null, unseenSince: '2026-03-05' });
    const text = renderEvidence(evidence({ findings: [hidden] }), format);
    expect(text).toMatch(
      format === 'json' ? /"unseenSince": "2026-03-05"/ : /open, cannot be seen since 2026-03-05/,
    );
  });

  it('as Markdown says what was found, how it went, who accepted what, and when nothing was scanned', () => {
    const text = renderEvidence(evidence(), 'markdown');
    expect(text).toContain('# Security evidence: acme/app, 2026-03-01 to 2026-03-28');
    expect(text).toContain('| critical | 10 days | 2 | 0 | 1 | 1 | 1 |');
    expect(text).toContain('| low | no due date | 1 | 0 | 0 | 1 | 0 |');
    expect(text).toContain(
      'complete on 26 of 28 days. 2 days without a complete scan:\n\n- 2026-03-07 to 2026-03-08, 2 days',
    );
    expect(text).toContain(
      '| critical | lodash 4.17.15: Prototype Pollution (GHSA-jf85-cpcp-j695) | [#12](https://github.com/acme/app/issues/12) | 2026-03-02 | 2026-03-12 | 2026-03-20 | 18 | no | fixed late | alice |',
    );
    expect(text).toContain('| yes | fixed in time | alice |');
    expect(text).toContain('| no | open, overdue, dismissed without a waiver |');
    expect(text).toContain('| no due date | waived | nobody |');
    expect(text).toContain(
      '| waived | @\u200Balice | confirmed | 2026-03-02 | 2026-12-31 | Build-time only, "never" shipped. |',
    );
    expect(text).toMatch(/\nSHA-256 of everything above this line: [0-9a-f]{64}\n$/u);
  });

  it('says so where there is nothing', () => {
    const text = renderEvidence(evidence({ findings: [], gaps: [], scannedDays: 28 }), 'markdown');
    expect(text).toContain('There is no day without one.');
    expect(text).toContain('## Findings\n\nNone.\n\n## Waivers\n\nNone.');
  });

  it('as CSV has the same fields in every record, and one record a finding', () => {
    const text = renderEvidence(evidence(), 'csv');
    const records = parseCsv(text);
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([26]));
    expect(records.map(([kind]) => kind)).toEqual([
      'record',
      'report',
      ...Array.from({ length: 4 }, () => 'finding'),
      'gap',
      'sha256',
    ]);
    expect(recordsOf(text, 'finding').at(-1)).toMatchObject({
      severity: 'low',
      opened: '2026-03-01',
      due: '',
      fixed: '',
      within_sla: 'no due date',
      outcome: 'waived',
      waived_as: 'waiver',
      waived_by: "'@alice",
      approval: 'confirmed',
      waiver_reason: 'Build-time only, "never" shipped.',
    });
    expect(recordsOf(text, 'gap')[0]).toMatchObject({
      days: '2',
      note: 'no complete scan from 2026-03-07 to 2026-03-08',
    });
  });

  it('as CSV has one record a waiver where there are several', () => {
    const waiver = {
      kind: 'waiver' as const,
      by: null,
      approval: null,
      reason: 'r',
      from: null,
      until: '2026-03-05',
    };
    const text = renderEvidence(
      evidence({ findings: [evidenceFinding({ waivers: [waiver, waiver] })] }),
      'csv',
    );
    expect(recordsOf(text, 'finding')).toHaveLength(2);
    expect(recordsOf(text, 'finding')[0]).toMatchObject({ waived_by: 'nobody named', waived_from: '' });
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u200B=1',
    '\uFF1D1+1',
    '=HYPERLINK("https://x.example")',
  ])('as CSV makes no formula of %j', (title) => {
    const text = renderEvidence(evidence({ findings: [evidenceFinding({ title })] }), 'csv');
    expect(recordsOf(text, 'finding')[0]?.['title']).toMatch(/^'[=+\-@\uFF1D]/u);
  });

  it('as JSON is the data, whole', () => {
    const { digest, parts, version, ...rest } = JSON.parse(renderEvidence(evidence(), 'json')) as Record<
      string,
      unknown
    >;
    expect(version).toBe(1);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(Object.keys(parts as object)).toContain('findings');
    expect(rest).toMatchObject({ repository: 'acme/app', days: 28, scannedDays: 26 });
    expect(rest['findings']).toHaveLength(4);
  });

  it('keeps its form whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const waivers = [
          {
            kind: 'waiver' as const,
            by: text,
            approval: 'claimed' as const,
            reason: text,
            from: null,
            until: '2026-12-31',
          },
        ];
        const hostile = evidenceFinding({
          title: text,
          rule: text,
          package: text,
          source: text,
          owner: text,
          waivers,
          report: { by: text, confirmed: false },
          dueSet: { due: '2026-12-31', by: text, reason: text },
          fix: text,
        });
        const data = evidence({
          findings: [hostile],
          policy: { path: text, ref: text, preset: text },
        });
        for (const format of FORMATS)
          expect(verifyReport(renderEvidence(data, format)).outcome).toBe('intact');
        const records = parseCsv(renderEvidence(data, 'csv'));
        expect(records.map((record) => record.length)).toEqual(records.map(() => 26));
        for (const field of records.flat())
          expect(field).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\r\n\t]/u);
        expect(JSON.parse(renderEvidence(data, 'json'))).toMatchObject({
          findings: [{ title: text.replace(/\p{Surrogate}/gu, '\uFFFD') }],
        });
        const live = active(renderEvidence(data, 'markdown'));
        expect(live).not.toMatch(/<(?!\/?(?:br|code)>)/u);
        expect(live).not.toMatch(/@\w|\]\((?!https:\/\/)/u);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out none of 5,000 findings', () => {
    const findings = Array.from({ length: 5_000 }, (_, index) =>
      evidenceFinding({ id: index.toString(16).padStart(16, '0') }),
    );
    const data = evidence({ findings });
    expect(renderEvidence(data, 'markdown').match(/^\| high \| lodash/gmu)).toHaveLength(5_000);
    expect(recordsOf(renderEvidence(data, 'csv'), 'finding')).toHaveLength(5_000);
  });
});
