import type { Finding } from '../../core/findings/finding.js';
import { shortId } from '../../core/findings/fingerprint.js';
import { activityWords } from '../text/activity-words.js';
import { aboutUrl } from '../text/addresses.js';
import { approverWords } from '../text/approver-words.js';
import { codeFrame, type Excerpts } from '../text/code-frame.js';
import { daysInWords, shortDate } from '../text/dates.js';
import { mainLocation, placeWords, routeWords } from '../text/locations.js';
import { sightWords } from '../text/sight-words.js';
import { clip } from '../text/terminal-text.js';
import { waiverLines } from '../text/waiver-lines.js';
import { fixWords, packageWords, scoreWords, shortTitle } from '../text/words.js';
import { activityChart } from './charts.js';
import { codeLine, html, type Html, link, NOTHING, prose } from '../text/html.js';

/** Where a finding stands in the report: it is what the filter "state" offers. */
export type Standing = 'introduced' | 'blocking' | 'open' | 'before' | 'known' | 'waived' | 'gone';

/** What a finding is shown with. */
export interface Showing {
  readonly excerpts: Excerpts;
  readonly blocking: ReadonlySet<string>;
  readonly today: string;
}

/** Longest line of code, most locations and references, and the longest description shown. */
const MOST = { line: 400, locations: 50, references: 10, text: 4_000 } as const;

/** One finding as an article that the filters can find. */
export function findingArticle(finding: Finding, standing: Standing, showing: Showing): Html {
  const { severity, source, rule, id } = finding;
  const blocks = showing.blocking.has(id);
  return html`<article data-severity="${severity}" data-source="${source}" data-standing="${standing}">
    <h4>
      <span class="badge ${severity}">${severity}${scoreText(finding)}</span>
      ${blocks ? html`<span class="badge blocks">blocks</span>` : NOTHING}
      ${link(prose(shortTitle(finding)), aboutUrl(finding))}
    </h4>
    <p class="facts">${dueText(finding, standing)} <span>${rule}</span> <code>${shortId(id)}</code></p>
    ${placesList(finding)} ${episode(finding)} ${frame(finding, showing.excerpts)} ${way(finding)} ${mend(finding, standing)}
    ${about(finding, standing, showing)}
  </article>`;
}

function scoreText(finding: Finding): string {
  const score = scoreWords(finding);
  return score === '' ? '' : ` ${score}`;
}

function dueText(finding: Finding, standing: Standing): Html {
  if (standing === 'gone') return NOTHING;
  if (finding.waiver !== null)
    return html`<strong>waived until ${shortDate(finding.waiver.expires)}</strong>`;
  if (finding.due === null || finding.daysLeft === null) return html`<strong>no due date</strong>`;
  const words = `fix by ${shortDate(finding.due)}, ${daysInWords(finding.daysLeft)}`;
  return finding.sla === 'overdue'
    ? html`<strong class="late">${words}</strong>`
    : html`<strong>${words}</strong>`;
}

function placesList({ locations, report }: Finding): Html {
  if (report !== undefined) return NOTHING;
  const items = locations.slice(0, MOST.locations).map((location) => {
    const route = routeWords(location.package);
    return html`<li><code>${placeWords(location)}</code>${route === '' ? '' : `, ${route}`}</li>`;
  });
  const more = locations.length - items.length;
  return html`<ul class="places">${items}${more > 0 ? html`<li>and ${more} more</li>` : NOTHING}</ul>`;
}

function episode(finding: Finding): Html {
  if (finding.activity === undefined) return NOTHING;
  const words = activityWords(finding).filter((part) => !/^[▁-█]+$/u.test(part));
  return html`${activityChart(finding.activity)}<ul>${words.map((part) => html`<li>${part}</li>`)}</ul>`;
}

function frame(finding: Finding, excerpts: Excerpts): Html {
  const lines = codeFrame(finding, excerpts, MOST.line);
  if (lines.length === 0) return NOTHING;
  const rows = lines.map(({ number, text, marked }) => {
    const row = html`<span class="no">${number}</span> ${codeLine(text)}`;
    return marked ? html`<mark>${row}</mark>\n` : html`${row}\n`;
  });
  const name = `Code in ${placeWords(mainLocation(finding))}`;
  return html`<pre class="frame" tabindex="0" role="group" aria-label="${name}">${rows}</pre>`;
}

function way(finding: Finding): Html {
  const { flow } = mainLocation(finding);
  if (flow.length === 0) return NOTHING;
  const steps = flow.map(
    (step) => html`<li><code>${clip(step.label, 80)}</code> <span>${placeWords(step)}</span></li>`,
  );
  return html`<p>The way of the data</p><ol class="way">${steps}</ol>`;
}

function mend(finding: Finding, standing: Standing): Html {
  if (standing === 'gone') return NOTHING;
  const { package: at, malicious, waiver } = finding;
  if (waiver !== null) return html`<p>${waiver.reason}${whoApproved(waiver)}</p>`;
  if (at === null) return html`<p class="mend">${prose(fixWords(finding))}</p>`;
  const commands = [...new Set(finding.locations.flatMap((one) => one.package?.upgrade ?? []))];
  if (commands.length > 0)
    return html`${commands.map((command) => html`<pre class="command" tabindex="0">${codeLine(clip(command, 2_000))}</pre>`)}`;
  if (at.fixedVersion !== null) return html`<p>Upgrade to <code>${at.fixedVersion}</code></p>`;
  return malicious ? html`<p>Remove it.</p>` : html`<p>No fixed version known.</p>`;
}

function whoApproved(waiver: NonNullable<Finding['waiver']>): string {
  const words = approverWords(waiver);
  return words === '' ? '' : ` (${words})`;
}

/** The folded part: why this severity and date, the advisory's text, how to waive it. */
function about(finding: Finding, standing: Standing, { today }: Showing): Html {
  const { severityReason, dueReason, aliases, cwe, vector, description, references } = finding;
  const rows: [string, string][] = [
    ['Severity', severityReason],
    ...(standing === 'gone' ? [] : ([['Due date', dueReason]] as [string, string][])),
    ['Also known as', [...aliases, ...cwe].join(', ')],
    ['Vector', vector ?? ''],
    ['Package', finding.package === null ? '' : `${packageWords(finding)} (${finding.package.ecosystem})`],
    ['Sight', sightWords(finding)],
    ['Id', finding.id],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  const pages = references
    .slice(0, MOST.references)
    .map((url) => html`<li>${link(clip(url, 200), url)}</li>`);
  const waives = standing === 'gone' || finding.waiver !== null ? [] : waiverLines(finding, today);
  return html`<details>
    <summary>Why, and how to waive it</summary>
    <dl>${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
    ${description === '' ? NOTHING : html`<blockquote>${clip(description, MOST.text)}</blockquote>`}
    ${pages.length === 0 ? NOTHING : html`<ul>${pages}</ul>`}
    ${waives.length === 0 ? NOTHING : html`<pre tabindex="0">${codeLine(waives.join('\n'))}</pre>`}
  </details>`;
}
