import { CONCERNS } from '../../core/fleet/fleet.js';
import type { Fleet, FleetRepository, FleetRow, Notice, TeamFigures } from '../../core/fleet/types.js';
import { openIn } from '../../core/findings/counts.js';
import { longDate, shortDate } from '../text/dates.js';
import { html, Html, link, NOTHING } from '../text/html.js';
import { clip } from '../text/terminal-text.js';
import { number, percent } from '../text/words.js';
import { FLEET_STYLE } from './style.js';
import {
  byLateness,
  CONCERN_WORDS,
  dueWords,
  fleetHeadline,
  isCalm,
  keptWords,
  withheldWords,
} from './words.js';

/** Longest texts, in characters, and the most findings on a page. */
const MOST = { title: 160, detail: 400, rows: 2_000 } as const;

/** One self-contained page over all repositories: no script, nothing fetched. */
export function renderFleetHtml(fleet: Fleet): string {
  const headline = fleetHeadline(fleet);
  const { late, ahead } = byLateness(fleet);
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fixby: ${headline}</title>
<style>${Html.trusted(FLEET_STYLE)}</style>
</head>
<body>
<header>
<p class="eyebrow">${clip(fleet.scope, MOST.title)}</p>
<h1 class="${isCalm(fleet) ? 'calm' : fleet.total.overdue > 0 ? 'late' : ''}">${headline}</h1>
<p class="dim">As of <time datetime="${fleet.asOf}">${longDate(fleet.today)}</time>. ${withheldWords(fleet)}</p>
</header>
<main>
${findingsSection('Overdue', late)}
${noticeSections(fleet.notices)}
${findingsSection('Open and not late', ahead)}
${teamsSection(fleet)}
${repositoriesSection(fleet.repositories)}
</main>
<footer><p>Written by Fixby from the issues of each repository. A repository that was not read is in no figure.</p></footer>
</body>
</html>`.toString()}\n`;
}

function findingsSection(title: string, rows: readonly FleetRow[]): Html {
  if (rows.length === 0) return NOTHING;
  const shown = rows.slice(0, MOST.rows);
  const rest = rows.length - shown.length;
  return section(
    title,
    rows.length,
    html`${grid(['Severity', 'Finding', 'Repository', 'Fix by', 'Owner'], shown.map(rowCells))}${
      rest === 0
        ? NOTHING
        : html`<p class="dim">…and ${number(rest)} more, later ones: fixby fleet --format json has all.</p>`
    }`,
  );
}

function rowCells(row: FleetRow): Html[] {
  const { severity, title, issue, repository, team, owner, sla } = row;
  return [
    html`<span class="badge ${severity}">${severity}</span>`,
    link(clip(title, MOST.title), issue?.url ?? null),
    html`${clip(repository, MOST.title)}${team === null ? NOTHING : html` <small>${clip(team, 60)}</small>`}`,
    sla === 'overdue' ? html`<strong class="late">${dueWords(row)}</strong>` : html`${dueWords(row)}`,
    owner === null ? html`<i>nobody</i>` : html`${clip(owner, 60)}`,
  ];
}

function teamsSection({ teams, total }: Fleet): Html {
  const all = teams.length > 1 ? [...teams, { ...total, team: 'all' }] : teams;
  const head = ['Team', 'Read', 'Overdue', 'Open', 'In time, 90 days'];
  return section('Teams', teams.length, grid(head, all.map(teamCells)));
}

function teamCells(team: TeamFigures): Html[] {
  const { kept } = team;
  const share = kept.counted === 0 ? null : percent(kept.within, kept.counted);
  return [
    team.team === null ? html`<i>no team</i>` : html`${clip(team.team, 60)}`,
    html`${number(team.read)} of ${number(team.repositories)}`,
    team.overdue === 0 ? html`0` : html`<strong class="late">${number(team.overdue)}</strong>`,
    html`${number(team.open)}`,
    html`${keptWords(team)}${share === null ? NOTHING : html`<meter min="0" max="100" value="${share}"></meter>`}`,
  ];
}

function noticeSections(notices: readonly Notice[]): Html {
  const parts = CONCERNS.map((concern) => {
    const some = notices.filter((one) => one.concern === concern);
    if (some.length === 0) return NOTHING;
    const { title, about } = CONCERN_WORDS[concern];
    return html`<details><summary>${title} <small>${number(some.length)}</small></summary>
<p class="dim">${about}</p>
<ul>${some.map(({ repository, url, detail }) => html`<li>${link(clip(repository, MOST.title), url)}: ${clip(detail, MOST.detail)}</li>`)}</ul>
</details>`;
  });
  return notices.length === 0
    ? NOTHING
    : section('To look at', notices.length, html`<div class="notices">${parts}</div>`);
}

function repositoriesSection(repositories: readonly FleetRepository[]): Html {
  const head = ['Repository', 'Overdue', 'Open', 'Last scan', 'Gate', 'Policy'];
  const read = repositories.filter(({ sight }) => sight === 'read');
  return section('Repositories that were read', read.length, grid(head, read.map(repositoryCells)));
}

const GATE_WORDS = {
  required: 'required',
  other: 'other checks only',
  'not-visible': 'not visible',
} as const;

function repositoryCells(one: FleetRepository): Html[] {
  const { name, url, figures, lastScan, gate, policy } = one;
  return [
    html`${link(clip(name, MOST.title), url)}${one.archived ? html` <small>archived</small>` : NOTHING}${
      one.countedIn === null ? NOTHING : html` <small>counted in ${clip(one.countedIn, 60)}</small>`
    }`,
    figures.overdue === 0 ? html`0` : html`<strong class="late">${number(figures.overdue)}</strong>`,
    html`${number(openIn(figures))}`,
    lastScan === null ? html`<i>none</i>` : html`${shortDate(lastScan.slice(0, 10))}`,
    html`${GATE_WORDS[gate.state]}`,
    html`${policyWords(policy)}`,
  ];
}

function policyWords({ invalid, path, preset, weaker }: FleetRepository['policy']): string {
  if (invalid !== null) return 'not usable';
  if (weaker.length > 0) return 'weaker';
  return path === null ? 'default' : clip(preset, 60);
}

function section(title: string, found: number, body: Html): Html {
  return html`<section><h2>${title} <small>${number(found)}</small></h2>
${body}</section>`;
}

/** A table that becomes a list of cards where it is narrow. */
function grid(head: readonly string[], rows: readonly (readonly Html[])[]): Html {
  const cells = (row: readonly Html[]): Html[] =>
    row.map((cell, at) => html`<td data-head="${head[at] ?? ''}"><div>${cell}</div></td>`);
  return html`<table><thead><tr>${head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${cells(row)}</tr>
`,
  )}</tbody></table>`;
}
