import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { seen } from '../../../src/core/posture/fact.js';
import { publicStatement } from '../../../src/core/statement/public.js';
import { statementOf } from '../../../src/core/statement/statement-of.js';
import { renderStatement } from '../../../src/report/statement/render.js';
import { statementJsonSchema } from '../../../src/report/statement/schema.js';
import { hostileText } from '../../fixtures/hostile.js';
import { forgeApp, keptFacts, keptLedger, vendorAnswer } from '../../fixtures/statement.js';

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

describe('the statement for people', () => {
  it('says first how many promises are kept, and which are not', async () => {
    const text = await renderStatement(broken, 'text');
    expect(text.split('\n')[1]).toBe('10 of 11 promises kept; not from here: scanning');
    const markdown = await renderStatement(broken, 'markdown');
    expect(markdown).toContain('**10 of 11 promises kept; not from here: scanning**');
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
    expect(page).toContain('<h1>10 of 11 promises kept</h1>');
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(/u);
  });

  it('takes no markup from the outside', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const answers = [vendorAnswer('promises', 'bug-bounty', { text, owner: text, url: text })];
        const statement = statementOf(
          keptFacts({ answers: { path: 'a.yml', answers }, apps: [forgeApp({ path: text })] }),
        );
        const page = await renderStatement(statement, 'html');
        const tags = [...page.matchAll(/<(\/?[a-z!][a-z0-9]*)/giu)].map(([, tag]) => tag?.toLowerCase());
        const own =
          'a article b body dd details div dl !doctype dt footer h1 h2 h3 head header html li main meta p section small span style summary time title ul';
        expect(tags.filter((tag) => !own.split(' ').includes(tag?.replace('/', '') ?? ''))).toEqual([]);
        for (const [, url = ''] of page.matchAll(/href="([^"]*)"/gu)) expect(url).toMatch(/^https?:/iu);
      }),
      { numRuns: 50 },
    );
  });
});
