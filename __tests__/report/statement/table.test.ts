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
    about: { vendor: null, apps: [], repository: 'acme/app', public: true, directory: '', commit: null },
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
      '"caiq-lite-3.0.1","TVM-02.5","Known weaknesses can be patched everywhere, in time","yes","","vendor","","","Seen: The code scan was complete. (12 files) | Seen: The code scan was complete. (12 files)"',
    );
  });

  it('tells what rests on the word of the vendor in a column of its own', () => {
    const given = statement();
    const word = { byWord: true } as const;
    const text = renderStatementCsv({
      ...given,
      promises: given.promises.map((one) => ({ ...one, ...word })),
      questionnaires: given.questionnaires.map((one) => (one.answer === 'yes' ? { ...one, ...word } : one)),
    });
    expect(text).toContain('"record","id","words","answer","by word","responsibility"');
    expect(text).toContain('"kept","by word",""');
    expect(text).toContain('"yes","by word","vendor"');
    expect(text).toContain('"caiq-lite-3.0.1","1 yes (1 by word)"');
    expect(renderStatementCsv(given)).toContain('"yes","","vendor"');
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

  it('says whose it is, of which commit, and as a public one what stands behind it', () => {
    const given = statement();
    const commit = '1a2b3c4d5e6f';
    const text = renderStatementCsv({
      ...given,
      about: { ...given.about, vendor: 'Acme Ltd', apps: ['Timesheets', 'Notes'], commit },
      evidenceDigest: `sha256:${'e'.repeat(64)}`,
    });
    for (const part of [
      'Acme Ltd',
      'Timesheets, Notes',
      'acme/app',
      commit,
      given.digest,
      'eeee',
      given.asOf,
    ])
      expect(text).toContain(part);
  });

  it('can be verified, and so can it as Markdown', async () => {
    expect(verifyReport(await renderStatement(statement(), 'markdown')).outcome).toBe('intact');
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
  it('shows a text as it is that spreadsheets read as a character by its number', async () => {
    const sheets = await sheetsOf(statement({ kind: 'said', text: 'Ask for _x0041_ or _x000D_.' }));
    // The underscore itself by its number, as ISO/IEC 29500 has it (22.9.2.19, ST_Xstring).
    expect(sheets['xl/sharedStrings.xml']).toContain('Ask for _x005F_x0041_ or _x005F_x000D_.');
  });
});

describe.each(['CSV', 'a spreadsheet'])('a statement as %s', (format) => {
  it('has the day of all evidence, and how each promise stood', async () => {
    const given = statement({ kind: 'said', text: 'Done.', date: '2026-03-04' });
    const history = [
      { status: 'not-kept', from: '2026-01-02', to: '2026-05-06' },
      { status: 'kept', from: '2026-05-06', to: null },
    ] as const;
    const promises = given.promises.map((one) => ({ ...one, since: '2026-05-06', history }));
    const whole = { ...given, promises };
    const text = format === 'CSV' ? renderStatementCsv(whole) : Object.values(await sheetsOf(whole)).join('');
    for (const part of ['Done. [2026-03-04]', 'not-kept 2026-01-02 to 2026-05-06', 'kept 2026-05-06 to now'])
      expect(text).toContain(part);
  });
});

describe('a statement as a spreadsheet', () => {
  it('has a sheet about it, and one for each part and edition', async () => {
    const { 'xl/workbook.xml': workbook = '' } = await sheetsOf(statement());
    const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name);
    expect(names).toEqual(['about', 'promises', 'all-apps', 'caiq-lite-3.0.1', 'caiq-4.1']);
  });

  it('begins with whose statement it is, how it stands, and its digest', async () => {
    const { 'xl/sharedStrings.xml': strings = '', 'xl/worksheets/sheet1.xml': sheet = '' } =
      await sheetsOf(statement());
    for (const text of ['acme/app', '2026-11-28T12:00:00Z', '1 of 1 promises kept', 'sha256:000'])
      expect(`${strings}${sheet}`).toContain(text);
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

  it('has rows as high as what they have to show', async () => {
    const lines = { kind: 'seen', text: 'A long sentence. '.repeat(30) } as const;
    const { 'xl/worksheets/sheet2.xml': sheet = '' } = await sheetsOf(statement(lines));
    const [, height] = /<row r="2"[^>]* ht="(\d+)"/u.exec(sheet) ?? [];
    expect(Number(height)).toBeGreaterThanOrEqual(5 * 15);
  });

  it('names a font that programs without those of Microsoft have another for', async () => {
    const { 'xl/styles.xml': styles = '' } = await sheetsOf(statement());
    expect([...styles.matchAll(/<font>.*?<\/font>/gu)].every(([font]) => font.includes('"Arial"'))).toBe(
      true,
    );
  });

  it('is printed on A4 with all columns beside each other', async () => {
    const sheets = await sheetsOf(statement({ kind: 'seen', text: 'A long sentence. '.repeat(30) }));
    for (const [name, sheet] of Object.entries(sheets)) {
      if (!/sheet\d+\.xml$/u.test(name)) continue;
      const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/gu)].map(([, width]) => Number(width));
      expect(widths.length).toBeGreaterThan(1);
      // 26 cm between the margins, and 0.19 cm to a digit of Arial 10.
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(26 / 0.19);
    }
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
