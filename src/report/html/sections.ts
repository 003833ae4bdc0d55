import type { Finding } from '../../core/findings/finding.js';
import type { IdleWaiver, Result } from '../../core/findings/result.js';
import { itemWords } from '../../core/gate/unseen.js';
import { SEVERITIES } from '../../core/scale/severity.js';
import { seconds, shortDate } from '../text/dates.js';
import { mainLocation, placeWords } from '../text/locations.js';
import { permissionLines } from '../text/permission-lines.js';
import { skippedWords } from '../text/scan-words.js';
import type { Selection } from '../text/selection.js';
import { decidedAway, GONE_WORDS, repaired } from '../text/sight-words.js';
import { clip } from '../text/terminal-text.js';
import { capitalise, count, number, packageWords } from '../text/words.js';
import { findingArticle, type Showing, type Standing } from './finding.js';
import { html, type Html, NOTHING } from '../text/html.js';

/** A list of findings under one heading. */
interface Group {
  readonly title: string;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

/** Every finding, in the order and under the headings of the other reports. */
export function findingSections(result: Result, selection: Selection, showing: Showing): Html {
  const { introduced, held, before, waived } = selection;
  const { compares } = result.comparison;
  const known = result.known.filter(({ waiver }) => waiver === null);
  const groups: Group[] = [
    {
      title: compares ? 'Introduced here' : 'Open',
      standing: compares ? 'introduced' : 'open',
      findings: introduced,
    },
    { title: 'Here before, and blocking', standing: 'blocking', findings: held },
    { title: 'Here before', standing: 'before', findings: before },
    { title: 'Of the issues, not looked for in this run', standing: 'known', findings: known },
    { title: 'Waived', standing: 'waived', findings: waived },
    { title: 'Fixed here', standing: 'gone', findings: repaired(result.gone) },
    ...decidedAway(result.gone).map(({ reason, findings }): Group => ({
      title: capitalise(GONE_WORDS[reason]),
      standing: 'gone',
      findings,
    })),
  ];
  return html`${groups.filter(({ findings }) => findings.length > 0).map((group) => section(group, showing))}`;
}

function section({ title, standing, findings }: Group, showing: Showing): Html {
  const clusters = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = subjectOf(finding);
    clusters.set(name, [...(clusters.get(name) ?? []), finding]);
  }
  const parts = [...clusters].map(
    ([name, cluster]) =>
      html`<section class="cluster"><h3>${name}</h3>${cluster.map((one) => findingArticle(one, standing, showing))}</section>`,
  );
  return html`<section class="group"><h2>${title} <small>${number(findings.length)}</small></h2>${parts}</section>`;
}

/** The package or the file that a finding is about. */
function subjectOf(finding: Finding): string {
  const { path } = mainLocation(finding);
  if (finding.package !== null) return packageWords(finding);
  return path === '' ? finding.source : placeWords({ path, line: null });
}

const STATES = ['overdue', 'due-soon', 'on-track', 'none'] as const;
const STATE_WORDS = { overdue: 'Overdue', 'due-soon': 'Due soon', 'on-track': 'On track', none: 'No date' };

/** Severities by the state of the due date, as the dashboard has them. */
export function countsTable(open: readonly Finding[], waived: readonly Finding[]): Html {
  const rows = SEVERITIES.map((severity) => {
    const of = open.filter((finding) => finding.severity === severity);
    const cells = STATES.map((state) => of.filter(({ sla }) => sla === state).length);
    const away = waived.filter((finding) => finding.severity === severity).length;
    return html`<tr><th scope="row">${severity}</th>${[...cells, of.length, away].map((cell) => html`<td>${number(cell)}</td>`)}</tr>`;
  });
  const heads = [...STATES.map((state) => STATE_WORDS[state]), 'All open', 'Waived'];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Counts">
    <table><thead><tr><th scope="col">Severity</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table></div>`;
}

/** What needs attention besides the findings: a list, or nothing. */
export function remarks(result: Result, selection: Selection): Html {
  const { baseUnknown } = result.comparison;
  const widened = permissionLines(result.permissions).map((line) => `This app will be able to: ${line}`);
  const lines = [
    ...selection.problems.map(({ message }) => message),
    ...(baseUnknown === null
      ? []
      : [`The base is unknown, so every finding counts as introduced: ${baseUnknown}`]),
    ...widened,
    ...result.policy.proposed.map((line) => `Policy change without effect here: ${line}`),
    ...idle('too long to count', result.waivers.overlong),
    ...idle('with too few approvals to count', result.waivers.unconfirmed),
    ...idle('expired', result.waivers.expired),
    ...idle('unused', result.waivers.unused),
    ...result.waivers.moved.map(({ from, to }) => `Waiver to rename: ${from} is ${to} now`),
    ...result.scans.flatMap(({ notes }) => notes),
  ];
  if (lines.length === 0) return NOTHING;
  return html`<section><h2>To know</h2><ul>${lines.map((line) => html`<li>${clip(line, 1_000)}</li>`)}</ul></section>`;
}

function idle(word: string, waivers: readonly IdleWaiver[]): string[] {
  return waivers.map(
    ({ match, reason, expires }) => `Waiver ${word}: ${match}, until ${shortDate(expires)}: ${reason}`,
  );
}

/** What ran, what it looked at, and what it did not. */
export function scansSection({ scans }: Result): Html {
  const ran = scans.filter(({ status }) => status !== 'skipped');
  const rows = ran.map(
    ({ scanner, version, status, reason, packages, files, ms }) =>
      html`<tr><th scope="row">${scanner}</th><td>${version}</td>
        <td>${status === 'done' ? 'complete' : `did not complete: ${reason ?? ''}`}</td>
        <td>${packages === null ? '' : count(packages, 'package')}</td><td>${files === null ? '' : count(files, 'file')}</td><td>${seconds(ms)}</td></tr>`,
  );
  const skipped = skippedWords(scans);
  const unseen = scans.flatMap(({ coverage }) => coverage?.head.unseen ?? []);
  return html`<section><h2>Scans</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Scans"><table>
    <thead><tr>${['Scanner', 'Version', 'Result', 'Packages', 'Files', 'Time'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table></div>
    ${skipped === '' ? NOTHING : html`<p>Skipped: ${skipped}</p>`}
    ${
      unseen.length === 0
        ? NOTHING
        : html`<details><summary>${count(unseen.length, 'thing')} not looked at, or only in part</summary>
          <ul>${unseen.map((item) => html`<li>${clip(itemWords(item), 300)}</li>`)}</ul></details>`
    }
  </section>`;
}
