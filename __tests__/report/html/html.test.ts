import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderHtml } from '../../../src/report/html/html.js';
import { placeKey } from '../../../src/report/text/code-frame.js';
import {
  blockedBy,
  finding,
  gone,
  location,
  packageAt,
  result,
  scanReport,
} from '../../fixtures/builders.js';
import { hostileText } from '../../fixtures/hostile.js';

const critical = finding();
const at = { path: 'src/app.js', column: 1, endLine: null };
const inCode = finding({
  id: '00000000000000c1',
  source: 'code',
  rule: 'command-injection',
  title: 'Command injection',
  severity: 'high',
  score: null,
  package: null,
  fix: 'Give `spawn` a list.',
  locations: [
    location({
      ...at,
      line: 9,
      package: null,
      flow: [
        { ...at, line: 3, label: 'req.query' },
        { ...at, line: 9, label: 'exec' },
      ],
    }),
  ],
});
const waiver = { reason: 'Never called.', approvedBy: '@alice', expires: '2027-01-31' };
const all = result({
  decision: 'block',
  reasons: [blockedBy(critical)],
  findings: [
    critical,
    inCode,
    finding({ id: '00000000000000a3', severity: 'medium', origin: 'existing' }),
    finding({ id: '00000000000000a4', severity: 'low', waiver }),
  ],
  gone: [gone({ id: '00000000000000a5', origin: 'existing' })],
  scans: [scanReport({ notes: ['poetry.lock is gone.'] })],
});
const excerpts = new Map([
  [placeKey({ path: 'src/app.js', line: 9 }), { start: 8, lines: ['a < b;', '  exec(name);'] }],
]);

describe('the HTML report', () => {
  const text = renderHtml(all, excerpts);

  it('says the verdict first, and has every finding under the heading of where it stands', () => {
    expect(text).toMatch(/<h1 class="block">Blocked: 1 critical finding introduced here<\/h1>/u);
    const standings = [...text.matchAll(/data-standing="(\w+)"/gu)].map(([, standing]) => standing);
    expect(standings).toEqual(['introduced', 'introduced', 'before', 'waived', 'gone']);
    for (const title of ['Introduced here', 'Here before', 'Waived', 'Fixed here'])
      expect(text).toContain(`<h2>${title} <small>`);
  });

  it('shows code, the way of the data, the command, and how to waive it by id', () => {
    expect(text).toContain('<span class="no">8</span> a &lt; b;');
    expect(text).toMatch(/<mark><span class="no">9<\/span> {3}exec\(name\);<\/mark>/u);
    expect(text).toMatch(/<code>req\.query<\/code>\s*<span>src\/app\.js:3<\/span>/u);
    expect(text).toMatch(/<pre class="command" tabindex="0">npm install lodash@4\.17\.21<\/pre>/u);
    expect(text).toContain('Give <code>spawn</code> a list.');
    expect(text).toContain('id: &quot;00000000000000a1&quot;');
    expect(text).toContain('poetry.lock is gone.');
  });

  it('needs nothing from anywhere, and runs no script but its own', () => {
    const withoutLinks = text.replaceAll(/<a href="[^"]*"/gu, '');
    expect(withoutLinks).not.toMatch(/(?:src|href|action)=|url\(|@import/u);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/u.exec(text) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(text).toContain(`script-src &#39;sha256-${hash}&#39;;`);
    expect(text.match(/<script/gu)).toHaveLength(1);
  });

  it('draws the episode of a log as a chart with its figures as text', () => {
    const activity = {
      ...({ subject: 'client', name: '203.0.113.0/24', kind: 'probing' } as const),
      ...{ from: '2026-11-23T18:00:00Z', to: '2026-11-23T19:00:00Z' },
      ...{ observed: 400, expected: 2, rarity: 12, paths: ['/a'] },
      chart: { from: '2026-11-23T17:00:00Z', minutes: 60, counts: [0, 400, 0], marked: [1, 2] as const },
    };
    const one = finding({ source: 'activity', package: null, activity });
    const page = renderHtml(result({ findings: [one] }), new Map());
    expect(page).toContain('aria-label="400 from 2026-11-23 18:00 to 2026-11-23 19:00 UTC, 2 expected"');
    expect(page.match(/class="fill-rest"/gu)).toHaveLength(2);
    expect(page).toContain('asked for /a');
    expect(page).toContain('by chance less than once in 10^12');
  });

  it('says so where there is nothing', () => {
    const page = renderHtml(result(), new Map());
    expect(page).toContain('<h1 class="pass">Nothing introduced</h1>');
    expect(page).not.toContain('<article');
  });

  it('lets no text of the tree become an element, an attribute or a script', () => {
    fc.assert(
      fc.property(hostileText, (bad) => {
        const named = packageAt({ name: bad, version: bad, upgrade: bad, direct: false, through: [bad] });
        const one = finding({
          ...{ title: bad, rule: bad, description: bad, references: [bad], package: named },
          locations: [location({ path: bad, package: named })],
        });
        const two = finding({
          ...{ source: 'code', title: bad, fix: bad, package: null, aliases: [bad] },
          locations: [
            location({ ...at, path: bad, line: 9, package: null, flow: [{ ...at, line: 1, label: bad }] }),
          ],
        });
        const code = new Map([[placeKey({ path: bad, line: 9 }), { start: 9, lines: [bad] }]]);
        const page = renderHtml(
          result({ findings: [one, two], scans: [scanReport({ notes: [bad] })] }),
          code,
        );
        const plain = renderHtml(
          result({
            findings: [finding({ ...one, title: 'a', rule: 'a' }), two],
            scans: [scanReport({ notes: ['x'] })],
          }),
          code,
        );
        expect(page.match(/<(?:script|img|iframe|svg|style)\b/giu)).toEqual(
          plain.match(/<(?:script|img|iframe|svg|style)\b/giu),
        );
        expect(page).not.toMatch(/href="(?!https?:)|\p{Cf}|(?!\n)\p{Cc}/iu);
        expect(page.replaceAll(/="[^"]*"/gu, '')).not.toMatch(/<[a-z][^>]*\son\w+\b/iu);
      }),
    );
  });
});
