import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { seen } from '../../../src/core/posture/fact.js';
import { publicStatement } from '../../../src/core/statement/public.js';
import { statementOf } from '../../../src/core/statement/statement-of.js';
import { verifyReport } from '../../../src/core/statement/verify.js';
import { renderStatement } from '../../../src/report/statement/render.js';
import { statementJsonSchema } from '../../../src/report/statement/schema.js';
import { hostileText } from '../../fixtures/hostile.js';
import { forgeApp, keptFacts, keptLedger, vendorAnswer, vendorAnswers } from '../../fixtures/statement.js';

const ajv = new Ajv({ strict: true, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(statementJsonSchema());

const broken = statementOf(
  keptFacts({ scanDays: { seen: false, missing: { permission: null, why: '403' } } }),
);

describe('the statement as JSON', () => {
  it('fits its schema, whole and public', async () => {
    for (const statement of [broken, publicStatement(broken)]) {
      const read: unknown = JSON.parse(await renderStatement(statement, 'json'));
      expect(validate(read) ? null : validate.errors).toBeNull();
    }
  });
});

describe('the statement in every text', () => {
  it.each(['text', 'markdown', 'json', 'html', 'csv'] as const)('is verified: %s', async (format) => {
    const text = await renderStatement(broken, format);
    expect(verifyReport(text).outcome).toBe('intact');
    expect(verifyReport(text.replace('scanned', 'screened')).outcome).toBe('changed');
    expect(verifyReport(`${text}More.\n`).outcome).not.toBe('intact');
  });

  it('but a spreadsheet, which says where to look instead', async () => {
    const { renderStatementXlsx } = await import('../../../src/report/statement/xlsx.js');
    const text = Buffer.from(await renderStatementXlsx(broken)).toString('utf8');
    expect(verifyReport(text)).toMatchObject({
      outcome: 'unreadable',
      reason: expect.stringContaining('the one on the sheet "about"'),
    });
  });
});

describe('the statement for people', () => {
  it('says first how many promises are kept, and which are not', async () => {
    const text = await renderStatement(broken, 'text');
    expect(text.split('\n')[1]).toBe('10 of 11 promises kept (2 by word); not from here: scanning');
    const markdown = await renderStatement(broken, 'markdown');
    expect(markdown).toContain('**10 of 11 promises kept (2 by word); not from here: scanning**');
  });

  it('says since when, and when it was broken', async () => {
    const promises = [
      { id: 'access' as const, status: 'not-kept' as const, from: '2026-03-01', to: '2026-03-09' },
      { id: 'access' as const, status: 'kept' as const, from: '2026-03-09', to: null },
    ];
    const statement = statementOf(keptFacts({ ledger: seen(keptLedger({ promises })) }));
    expect(await renderStatement(statement, 'text')).toContain(
      'have access (since 2026-03-09; broken 2026-03-01 to 2026-03-09)',
    );
  });

  it('is one page of HTML without a script, and nothing that is fetched', async () => {
    const page = await renderStatement(broken, 'html');
    expect(page).toContain('<h1>10 of 11 promises kept (2 by word)</h1>');
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(/u);
  });

  it('breaks a name that is longer than the page, such as that of a vendor', async () => {
    expect(await renderStatement(broken, 'html')).toMatch(/\nbody\{[^}]*overflow-wrap:break-word/u);
  });

  it('draws what is by word otherwise than what was seen, and prints what is folded', async () => {
    const page = await renderStatement(broken, 'html');
    const [, bar = ''] = /<ul class="bar"[^>]*>(.*?)<\/ul>/u.exec(page) ?? [];
    expect([...bar.matchAll(/class="kept word"/gu)]).toHaveLength(2);
    expect(page).toContain('<p class="status kept word">kept by word <span>since ');
    expect(page).toMatch(/@media print\{.*details::details-content\{content-visibility:visible/u);
  });

  it('takes no markup from the outside', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const answers = [vendorAnswer('promises', 'bug-bounty', { text, owner: text, url: text })];
        const statement = statementOf(
          keptFacts({ answers: vendorAnswers(answers), apps: [forgeApp({ path: text })] }),
        );
        const page = await renderStatement(statement, 'html');
        const tags = [...page.matchAll(/<(\/?[a-z!][a-z0-9]*)/giu)].map(([, tag]) => tag?.toLowerCase());
        const own =
          '! a article b body dd details div dl !doctype dt footer h1 h2 h3 head header html li main meta p section small span style summary time title ul';
        expect(tags.filter((tag) => !own.split(' ').includes(tag?.replace('/', '') ?? ''))).toEqual([]);
        for (const [, url = ''] of page.matchAll(/href="([^"]*)"/gu)) expect(url).toMatch(/^https?:/iu);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what rests on the vendor's word alone", () => {
  const whole = statementOf(keptFacts());

  it.each(['text', 'markdown', 'html', 'csv'] as const)(
    'is marked so, also in public: %s',
    async (format) => {
      for (const statement of [whole, publicStatement(whole)]) {
        const text = await renderStatement(statement, format);
        // The bounty, the requirements as a whole, who owns the domains, and five numbers of the
        // Forge table.
        const marked = [...text.matchAll(/kept(?: |",")by word/gu)].length;
        expect(marked).toBe(8);
        expect(text).toContain('not verified here');
      }
    },
  );

  it('is never said to be all looked at', async () => {
    const page = await renderStatement(publicStatement(whole), 'text');
    expect(page).toContain('could not look at or that the vendor does not state');
  });

  it('has what nothing here shows of it beside the word', () => {
    const evidence = whole.requirements.find(
      ({ table, number }) => table === 'forge' && number === 3,
    )?.evidence;
    expect(evidence?.map(({ kind }) => kind)).toEqual(['missing', 'said']);
  });
});

describe('a requirement that does not apply by the vendor', () => {
  const answers = keptFacts().answers?.answers.map((one) =>
    one.to === 'forge' && one.id === '3' ? { ...one, answer: 'not-applicable' as const } : one,
  );
  const whole = statementOf(keptFacts({ answers: vendorAnswers(answers ?? []) }));

  it.each([
    ['text', '23 kept (5 by word), 1 does not apply'],
    ['markdown', '23 kept (5 by word), 1 does not apply'],
    ['html', '23 kept (5 by word), 1 does not apply'],
    ['csv', '"forge","3","What number 3'],
  ] as const)('is counted apart: %s', async (format, words) => {
    const text = await renderStatement(whole, format);
    expect(text).toContain(words);
    expect(text).toMatch(/23 of 24 requirements are kept\./u);
    expect(text).toMatch(/5 of them rest on the vendor(?:'|&#39;|&#x27;|’)s word for what is not seen/u);
    expect(text).not.toContain('24 of 24');
  });

  it('is counted apart in public, and the promise is kept all the same', async () => {
    const shown = publicStatement(whole);
    expect(await renderStatement(shown, 'text')).toContain('23 of 24 kept (5 by word), 1 does not apply');
    expect(shown.promises.find(({ id }) => id === 'requirements')?.status).toBe('kept');
    expect(validate(JSON.parse(await renderStatement(shown, 'json'))) ? null : validate.errors).toBeNull();
  });
});
