import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { verifyReport } from '../../../src/core/statement/verify.js';
import type { Statement, StatementEvidence } from '../../../src/core/statement/statement.js';
import { renderStatement } from '../../../src/report/statement/render.js';
import { renderStatementCsv } from '../../../src/report/statement/csv.js';
import { renderStatementXlsx } from '../../../src/report/statement/xlsx.js';

const SEEN: StatementEvidence = { kind: 'seen', text: 'The code scan was complete.', detail: '12 files' };

function statement(evidence: StatementEvidence = SEEN): Statement {
  return {
    version: 1,
    asOf: '2026-11-28T12:00:00Z',
    about: { repository: 'acme/app', public: true, directory: '', commit: null },
    promises: [{ id: 'hosting', status: 'kept', since: null, evidence: [evidence], history: [] }],
    requirements: [{ table: 'all-apps', number: 3, status: 'unknown', evidence: [evidence] }],
    questionnaires: [
      { edition: 'caiq-lite-3.0.1', id: 'TVM-02.5', answer: 'yes', evidence: [evidence, SEEN] },
      { edition: 'caiq-4.1', id: 'TVM-06.1', answer: 'not-from-here', evidence: [evidence] },
    ],
    parts: {},
    digest: `sha256:${'0'.repeat(64)}`,
  };
}

/** The texts of all sheets of a spreadsheet, by file. */
async function sheetsOf(given: Statement): Promise<Record<string, string>> {
  const files = unzipSync(await renderStatementXlsx(given));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a statement as CSV', () => {
  it('has a record for each question with our words, answer, responsibility and evidence', () => {
    expect(renderStatementCsv(statement())).toContain(
      '"caiq-lite-3.0.1","TVM-02.5","Known weaknesses can be patched everywhere, in time","yes","vendor","Seen: The code scan was complete. 12 files | Seen: The code scan was complete. 12 files"',
    );
  });

  it("says that the words are ours and unchecked against CSA's files", () => {
    expect(renderStatementCsv(statement())).toContain(
      'not checked against the files of the Cloud Security Alliance',
    );
  });

  it('says what each promise and requirement is about', () => {
    const text = renderStatementCsv(statement());
    for (const id of ['promises","hosting', 'all-apps","3']) {
      const [, words] = new RegExp(`"${id}","([^"]*)"`, 'u').exec(text) ?? [];
      expect(words).toMatch(/\w{3}/u);
    }
  });

  it('can be verified, and so can it as Markdown', async () => {
    expect(verifyReport(String(await renderStatement(statement(), 'markdown'))).outcome).toBe('intact');
    expect(verifyReport(renderStatementCsv(statement())).outcome).toBe('intact');
  });

  it('makes no formula of any text, whatever it begins with', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\uFF1D'), fc.string(), (start, rest) => {
        const text = renderStatementCsv(statement({ kind: 'said', text: `${start}${rest}` }));
        for (const line of text.split('\r\n').slice(0, -1))
          expect(line).not.toMatch(/(?:^|,)"[=+\-@\uFF1D]/u);
      }),
    );
  });
});

describe('a statement as a spreadsheet', () => {
  it('has a sheet about it, and one for each part and edition', async () => {
    const { 'xl/workbook.xml': workbook = '' } = await sheetsOf(statement());
    const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name);
    expect(names).toEqual(['about', 'promises', 'all-apps', 'caiq-lite-3.0.1', 'caiq-4.1']);
  });

  it('shows our words, the answer and the evidence', async () => {
    const all = Object.values(await sheetsOf(statement())).join('');
    for (const text of [
      'Known weaknesses can be patched everywhere, in time',
      'vendor',
      'The code scan was complete.',
    ])
      expect(all).toContain(text);
  });

  it('makes a formula of no text, and survives what XML cannot hold', async () => {
    const hostile = '=HYPERLINK("https://x.example")\u0000\u0008\ud800<f>1</f>\u202E';
    const files = await sheetsOf(statement({ kind: 'said', text: hostile, detail: 'x'.repeat(40_000) }));
    for (const [name, text] of Object.entries(files)) {
      if (!name.endsWith('.xml')) continue;
      expect(text).not.toMatch(/<f>|(?![\n\r\t])\p{Cc}|\u202E/u);
    }
  });
});
