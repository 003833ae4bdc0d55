import type { Day } from '../../scale/day.js';
import type { LedgerFacts } from '../facts.js';
import { recordDays } from '../record.js';
import { count, seen } from '../say.js';
import type { StatementEvidence } from '../statement.js';

/** Findings with a due date that were gone by it, or missed it. */
export function decidedOf({ findings }: LedgerFacts): LedgerFacts['findings'] {
  const dated = findings.filter(({ withinSla }) => withinSla !== null);
  return dated.filter(({ gone, withinSla }) => gone !== null || withinSla === false);
}

/** What was fixed, or came due; what is open in time decides nothing yet. */
export function figuresOf(ledger: LedgerFacts, today: Day): StatementEvidence {
  const days = recordDays(ledger, today);
  const dated = ledger.findings.filter(({ withinSla }) => withinSla !== null);
  const decided = decidedOf(ledger);
  const within = decided.filter(({ withinSla }) => withinSla === true).length;
  const open = dated.length - decided.length;
  const page = {
    ...(ledger.dashboardUrl === null ? {} : { url: ledger.dashboardUrl }),
    ...(open === 0 ? {} : { detail: `${count(open, 'finding is', 'findings are')} open and not yet due.` }),
  };
  if (decided.length === 0) return seen(`Within ${days} no finding was fixed or came due.`, page);
  const share = Math.floor((100 * within) / decided.length);
  const figures = `${within} of ${count(decided.length, 'finding', 'findings')} of ${days} kept the due date`;
  if (within < decided.length) return seen(`${figures} (${share} %).`, { ...page, inside: true });
  // How many there were is for no web page.
  return seen(`Of what was fixed or came due in ${days}, 100 % kept the due date.`, {
    ...page,
    detail: [`${figures}.`, page.detail].filter((part) => part !== undefined).join(' '),
  });
}
