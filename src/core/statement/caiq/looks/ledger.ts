import type { EvidenceFinding } from '../../../history/evidence.js';
import type { Fact } from '../../../posture/fact.js';
import type { LedgerFacts } from '../../facts.js';
import { looked, notSeen, type Look, type Seen } from '../look.js';

/** Whether due dates are kept: the share fixed in time over a year, and what is overdue now. */
export const fixTimes: Look = ({ ledger, result, today }) =>
  read(ledger, ({ windows, dashboardUrl }) => {
    const year = windows.filter(({ windowDays }) => windowDays === 365);
    const counted = year.reduce((sum, window) => sum + window.counted, 0);
    const within = year.reduce((sum, window) => sum + window.within, 0);
    const { overdue } = result.counts;
    const share =
      counted === 0
        ? 'In the last 365 days nothing with a due date was fixed or came due'
        : `In the last 365 days ${within} of ${counted} findings were fixed by their due date`;
    const text = `${share}; on ${today} ${overdue === 0 ? 'none is' : overdue === 1 ? 'one is' : `${overdue} are`} past it.`;
    const page = dashboardUrl === null ? {} : { url: dashboardUrl };
    if (overdue > 0 || within < counted) return looked('no', text, page);
    return looked(counted === 0 ? 'unseen' : 'yes', text, page);
  });

/** Whether findings are tracked to their end, each with a due date, in issues that nobody edits. */
export const tracked: Look = ({ ledger }) =>
  read(ledger, ({ findings, dashboardUrl }) => {
    const page = dashboardUrl === null ? {} : { url: dashboardUrl };
    const text = `${countOf(findings.length, 'finding')} of the last 365 days ${findings.length === 1 ? 'is' : 'are'} on record with severity, due date and end.`;
    return looked(findings.length === 0 && dashboardUrl === null ? 'unseen' : 'yes', text, page);
  });

/** Reports of one kind that people made with a form. */
export function reports(rule: 'incident' | 'bounty', what: string): Look {
  return ({ ledger }) =>
    read(ledger, ({ findings }) => {
      const found = findings.filter((finding) => finding.source === 'report' && finding.rule === rule);
      return looked(found.length === 0 ? 'unseen' : 'yes', reportWords(found, what));
    });
}

function reportWords(found: readonly EvidenceFinding[], what: string): string {
  const ended = found.filter(({ gone }) => gone !== null).length;
  if (found.length === 0) return `The last 365 days have no ${what} on record.`;
  return `The last 365 days have ${countOf(found.length, what)} on record, ${ended} of them closed.`;
}

function read(ledger: Fact<LedgerFacts>, judge: (ledger: LedgerFacts) => Seen): Seen {
  return ledger.seen ? judge(ledger.value) : notSeen('The record of findings', ledger.missing);
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
