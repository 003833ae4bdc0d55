import { createHash } from 'node:crypto';
import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { SEVERITIES } from '../../core/scale/severity.js';
import type { Excerpts } from '../text/code-frame.js';
import { coverageLine } from '../text/coverage-words.js';
import { headline } from '../text/headline.js';
import { scannedWords } from '../text/scan-words.js';
import { select, type Selection } from '../text/selection.js';
import { capitalise, count, countsFromDetection } from '../text/words.js';
import { burnDownChart, severityChart } from './charts.js';
import { html, Html, NOTHING } from '../text/html.js';
import { SCRIPT } from './script.js';
import { countsTable, findingSections, remarks, scansSection } from './sections.js';
import { STYLE } from './style.js';

/**
 * The report as one HTML file that needs nothing else: style, script and charts are in it, and its
 * own security policy lets it load nothing and run no script but ours. All that comes from the
 * scanned tree is escaped.
 * @param excerpts the code around findings
 * @returns a document in UTF-8
 */
export function renderHtml(result: Result, excerpts: Excerpts): string {
  const selection = select(result);
  const open = [...selection.introduced, ...selection.held, ...selection.before];
  const showing = { excerpts, blocking: selection.blocking, today: result.today };
  const body = html`<header>
      <h1 class="${result.decision}">${headline(result)}</h1>
      <p>${capitalise(coverageLine(result))}</p>
    </header>
    <main>
      ${remarks(result, selection)} ${overview(result, selection, open)} ${filters(result, open)}
      ${findingSections(result, selection, showing)} ${scansSection(result)}
    </main>
    <footer><p>${footer(result, selection)}</p></footer>`;
  return page(headline(result), body);
}

function page(title: string, body: Html): string {
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Fixby: ${title}</title>
<style>${Html.trusted(STYLE)}</style>
</head>
<body>
${body}
<script>${Html.trusted(SCRIPT)}</script>
</body>
</html>
`;
  return document.toString();
}

function overview(result: Result, { waived }: Selection, open: readonly Finding[]): Html {
  if (open.length + waived.length === 0) return NOTHING;
  return html`<section><h2>Overview</h2>
    ${countsTable(open, waived)}
    <div class="charts">${severityChart(open)}${burnDownChart(open, result.today)}</div>
  </section>`;
}

const STANDINGS = [
  ['introduced', 'Introduced here'],
  ['blocking', 'Here before, and blocking'],
  ['open', 'Open'],
  ['before', 'Here before'],
  ['known', 'Not looked for'],
  ['waived', 'Waived'],
  ['gone', 'Fixed or gone'],
] as const;

/** Search and filters. Hidden until the script shows them, which they need. */
function filters(result: Result, open: readonly Finding[]): Html {
  const all = [...result.findings, ...result.known, ...result.gone];
  if (all.length === 0)
    return html`<form hidden><input type="search" name="search" aria-label="Search" /></form>`;
  const sources = [...new Set(all.map(({ source }) => source))].sort();
  const boxes = SEVERITIES.map(
    (severity) =>
      html`<label><input type="checkbox" name="severity" value="${severity}" checked />${severity}</label>`,
  );
  return html`<form hidden role="search" aria-label="Findings">
    <label>Search <input type="search" name="search" placeholder="package, file, rule, id" autocomplete="off" /></label>
    <fieldset><legend>Severity</legend>${boxes}</fieldset>
    <label>Source <select name="source"><option value="">all</option>${sources.map((source) => html`<option>${source}</option>`)}</select></label>
    <label>State <select name="standing"><option value="">all</option>${STANDINGS.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>
    <button type="reset">Clear</button>
    <p id="shown" role="status">${count(open.length, 'open finding')}</p>
  </form>`;
}

function footer(result: Result, { main }: Selection): string {
  const { comparison, policy } = result;
  const head = comparison.head === null ? 'working tree' : comparison.head.slice(0, 7);
  const trees = comparison.base === null ? head : `${head} against ${comparison.base.slice(0, 7)}`;
  const from = policy.path === null ? 'default policy' : policy.path;
  return [
    `As of ${result.asOf.slice(0, 16).replace('T', ' ')} UTC`,
    trees,
    `policy ${policy.preset}, ${from}`,
    ...(main.some(countsFromDetection) ? ['days count from detection'] : []),
    scannedWords(result),
  ].join(' · ');
}
