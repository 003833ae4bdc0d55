import type { Concern, Fleet, FleetRow, TeamFigures } from '../../core/fleet/types.js';
import { daysInWords, shortDate } from '../text/dates.js';
import { count, number, percent } from '../text/words.js';

/** Each concern as a heading, and what it means. */
export const CONCERN_WORDS: Readonly<Record<Concern, { readonly title: string; readonly about: string }>> = {
  unread: { title: 'Not read', about: 'Nothing is known of these, and they are in no figure.' },
  foreign: {
    title: 'Issues by another account',
    about:
      'Issues with the marker of Fixby that other accounts opened: ours under another token, or forged. They count once their repository names the account in issues.authors of its policy.',
  },
  'policy-invalid': {
    title: 'Policy not usable',
    about:
      'Scans of its default branch end as an error. The dates here are those of the default policy, or of its base.',
  },
  'policy-weaker': {
    title: 'Weaker policy',
    about: 'Keys whose values are weaker than in the policy that all are held against.',
  },
  'no-gate': {
    title: 'No gate visible',
    about:
      'No check of Fixby is required on the default branch, as far as this token sees. Protection that only administrators see may ask for one.',
  },
  'no-scan': { title: 'No scan', about: 'Nothing tells of a complete scan of the default branch.' },
  'old-scan': { title: 'Last complete scan more than 7 days ago', about: '' },
  archived: { title: 'Archived', about: 'What is open there counts in no figure.' },
};

/** `12 overdue, 340 open in 480 of 500 repositories` */
export function fleetHeadline({ total, withheld }: Fleet): string {
  const { open, overdue, read, repositories } = total;
  const all = count(repositories, 'repository', 'repositories');
  const where = read === repositories ? all : `${number(read)} of ${all}`;
  const shown = withheld === null ? '' : ' shown in public';
  return `${overdue === 0 ? 'Nothing' : number(overdue)} overdue, ${number(open)} open in ${where}${shown}`;
}

/** Whether there is anything to look at. */
export function isCalm({ total, notices }: Fleet): boolean {
  return total.overdue === 0 && notices.every(({ concern }) => concern === 'archived');
}

/** `92 % of 50`; a dash for nothing. */
export function keptWords({ kept }: Pick<TeamFigures, 'kept'>): string {
  return kept.counted === 0 ? '–' : `${percent(kept.within, kept.counted)} % of ${number(kept.counted)}`;
}

/** `3 Dec 2026, 10 days` */
export function dueWords({ due, daysLeft, waived }: FleetRow): string {
  if (due === null || daysLeft === null) return 'no due date';
  return `${shortDate(due)}, ${daysInWords(daysLeft)}${waived ? ', waived' : ''}`;
}

/** What public readers do not see; empty where they see all. */
export function withheldWords({ withheld }: Fleet): string {
  if (withheld === null || withheld.repositories + withheld.findings === 0) return '';
  return `Not shown in public: ${count(withheld.repositories, 'private repository', 'private repositories')}, and ${count(withheld.findings, 'finding')} there, or confidential elsewhere.`;
}

/** What is open, waived findings in neither list: what is late, and all else. */
export function byLateness({ rows }: Fleet): { readonly late: FleetRow[]; readonly ahead: FleetRow[] } {
  const open = rows.filter(({ waived }) => !waived);
  return {
    late: open.filter(({ sla }) => sla === 'overdue'),
    ahead: open.filter(({ sla }) => sla !== 'overdue'),
  };
}
