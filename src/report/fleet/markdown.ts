import { CONCERNS } from '../../core/fleet/fleet.js';
import { isDueThisWeek } from '../../core/findings/counts.js';
import type { Fleet, FleetRow, Notice, TeamFigures } from '../../core/fleet/types.js';
import { renderFleetMetadata } from '../../core/fleet/metadata.js';
import { assemble, COMMENT_LIMIT, fitting, fixed, type Limit, type Part } from '../text/fit.js';
import { code, EMPTY, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { number, severityMark } from '../text/words.js';
import {
  byLateness,
  CONCERN_WORDS,
  dueWords,
  fleetHeadline,
  isCalm,
  keptWords,
  withheldWords,
} from './words.js';

/** The title of the issue. */
const FLEET_TITLE = 'Security of all repositories';

/** Longest lists; the page and the JSON have everything. */
const MOST = { rows: 30, notices: 20, teams: 40 } as const;

/** Characters reserved for heading, table head and the line about further rows. */
const AROUND = 700;

/** Longest name, title and reason, in characters. */
const LONGEST = { name: 140, title: 120, detail: 300 } as const;

/** What the issue is written with. */
export interface FleetContext {
  /** Address of the run; null where there is none. */
  readonly runUrl: string | null;
}

/**
 * The issue over all repositories: late first, then what is due, how teams keep dates, and every
 * repository of which something is missing. Within GitHub's limit for any number of findings. The
 * same data gives the same bytes.
 */
export function renderFleetIssue(
  fleet: Fleet,
  { runUrl }: FleetContext,
): { readonly title: string; readonly body: string } {
  const metadata = renderFleetMetadata({ asOf: fleet.asOf, runUrl });
  const limit = { ...COMMENT_LIMIT, size: COMMENT_LIMIT.size - metadata.length - 1 };
  return { title: FLEET_TITLE, body: `${metadata}\n${text(fleet, runUrl, limit)}\n` };
}

/** The same as plain Markdown. */
export function renderFleetMarkdown(fleet: Fleet): string {
  return `${text(fleet, null, COMMENT_LIMIT)}\n`;
}

function text(fleet: Fleet, runUrl: string | null, limit: Limit): string {
  const { late, ahead } = byLateness(fleet);
  const mark = isCalm(fleet) ? '🟢' : fleet.total.overdue > 0 ? '🔴' : '🟡';
  const parts: Part[] = [
    fixed(markup`### ${mark} ${fleetHeadline(fleet)}`),
    fixed(markup`${withheldWords(fleet)}`),
    fixed(noticeCounts(fleet)),
    rowsPart('Overdue', late),
    rowsPart('Due in the next 7 days', ahead.filter(isDueThisWeek)),
    teamsPart(fleet),
    ...CONCERNS.map((concern) => noticesPart(concern, fleet.notices)),
  ];
  return assemble(parts, footer(fleet, runUrl), limit).toString();
}

/** A line for all that is to be looked at, since the lists below may be long. */
function noticeCounts({ notices }: Fleet): Markdown {
  const found = CONCERNS.flatMap((concern) => {
    const some = notices.filter((one) => one.concern === concern).length;
    return some === 0 ? [] : [`${CONCERN_WORDS[concern].title}: ${number(some)}`];
  });
  return markup`${found.join(' · ')}`;
}

function rowsPart(title: string, rows: readonly FleetRow[]): Part {
  return (room) => {
    if (rows.length === 0) return EMPTY;
    const fit = fitting(rows, rowOf, within(room, MOST.rows));
    const head = [EMPTY, markup`Finding`, markup`Repository`, markup`Fix by`, markup`Owner`];
    return blocks([markup`### ${title}`, table(head, fit.rows), more(fit.hidden)]);
  };
}

function rowOf(row: FleetRow): Markdown {
  const { severity, title, issue, repository, owner, sla } = row;
  const due = dueWords(row);
  return tableRow([
    markup`${severityMark(severity)}\u00A0${severity}`,
    link(clip(title, LONGEST.title), issue?.url ?? null),
    markup`${clip(repository, LONGEST.name)}`,
    sla === 'overdue' ? markup`**${due}**` : markup`${due}`,
    owner === null ? markup`_nobody_` : markup`${clip(owner, 60)}`,
  ]);
}

function teamsPart({ teams, total }: Fleet): Part {
  return (room) => {
    if (teams.length === 0) return EMPTY;
    const fit = fitting(teams, teamRow, within(room, MOST.teams));
    const head = ['Team', 'Repositories', 'Overdue', 'Open', 'In time, 90 days'].map((one) => markup`${one}`);
    const rows = teams.length > 1 ? [...fit.rows, teamRow({ ...total, team: 'all' })] : fit.rows;
    return blocks([markup`### Teams`, table(head, rows), more(fit.hidden)]);
  };
}

function teamRow(team: TeamFigures): Markdown {
  const { read, repositories, overdue, open } = team;
  const seen = read === repositories ? number(read) : `${number(read)} of ${number(repositories)} read`;
  return tableRow([
    team.team === null ? markup`_no team_` : markup`${clip(team.team, LONGEST.name)}`,
    markup`${seen}`,
    overdue === 0 ? markup`0` : markup`**${number(overdue)}**`,
    markup`${number(open)}`,
    markup`${keptWords(team)}`,
  ]);
}

function noticesPart(concern: (typeof CONCERNS)[number], all: readonly Notice[]): Part {
  return (room) => {
    const some = all.filter((one) => one.concern === concern);
    if (some.length === 0) return EMPTY;
    const fit = fitting(some, noticeRow, within(room, MOST.notices));
    const { title, about } = CONCERN_WORDS[concern];
    return blocks([
      markup`### ${title}`,
      markup`${about}`,
      table([markup`Repository`, markup`What is seen`], fit.rows),
      more(fit.hidden),
    ]);
  };
}

function noticeRow({ repository, url, detail }: Notice): Markdown {
  return tableRow([link(clip(repository, LONGEST.name), url), markup`${clip(detail, LONGEST.detail)}`]);
}

function within(room: number, most: number): Parameters<typeof fitting>[2] {
  return { room: room - AROUND, most, measure: COMMENT_LIMIT.measure };
}

function more(hidden: number): Markdown {
  return hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more: ${code('fixby fleet')} lists all.`;
}

function footer({ asOf, scope }: Fleet, runUrl: string | null): Markdown {
  const time = new Date(asOf).toISOString();
  const run = runUrl === null ? EMPTY : markup` · ${link('run', runUrl)}`;
  return markup`<sub>${clip(scope, LONGEST.name)}, as of ${time.slice(0, 10)} ${time.slice(11, 16)} UTC${run} · written by Fixby from the issues of each repository</sub>`;
}
