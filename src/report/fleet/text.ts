import { CONCERNS } from '../../core/fleet/fleet.js';
import type { Fleet, FleetRow, Notice, TeamFigures } from '../../core/fleet/types.js';
import { clip } from '../text/terminal-text.js';
import { number } from '../text/words.js';
import { CONCERN_WORDS, dueWords, fleetHeadline, isCalm, keptWords, withheldWords } from './words.js';

/** Longest title in a line, in characters. */
const LONGEST = 100;

/** The fleet for a terminal or a pipe: an open finding a line, late first, then what is missing. */
export function renderFleetText(fleet: Fleet): string {
  const open = fleet.rows.filter(({ waived }) => !waived);
  return [
    `${isCalm(fleet) ? '✔' : '✖'} ${fleetHeadline(fleet)}`,
    ...line(withheldWords(fleet)),
    ...(open.length === 0 ? [] : ['', ...open.map(rowLine)]),
    ...(fleet.teams.length === 0 ? [] : ['', ...fleet.teams.map(teamLine)]),
    ...CONCERNS.flatMap((concern) => noticeLines(concern, fleet.notices)),
    '',
  ].join('\n');
}

function line(text: string): string[] {
  return text === '' ? [] : [text];
}

function rowLine(row: FleetRow): string {
  const where = row.issue === null ? row.repository : `${row.repository}#${row.issue.number}`;
  const owner = row.owner === null ? 'nobody' : clip(row.owner, 60);
  return `${row.severity.padEnd(8)}  ${dueWords(row).padEnd(28)}  ${clip(where, LONGEST)}  ${clip(row.title, LONGEST)}  ${owner}`;
}

function teamLine(team: TeamFigures): string {
  const name = team.team === null ? 'no team' : `team ${clip(team.team, 60)}`;
  return `${name}: ${number(team.overdue)} overdue, ${number(team.open)} open, in time ${keptWords(team)}; ${number(team.read)} of ${number(team.repositories)} read`;
}

function noticeLines(concern: (typeof CONCERNS)[number], all: readonly Notice[]): string[] {
  const some = all.filter((one) => one.concern === concern);
  if (some.length === 0) return [];
  const { title, about } = CONCERN_WORDS[concern];
  return [
    '',
    `${title}: ${number(some.length)}${about === '' ? '' : `. ${about}`}`,
    ...some.map(({ repository, detail }) => `  ${clip(repository, LONGEST)}: ${clip(detail, 300)}`),
  ];
}
