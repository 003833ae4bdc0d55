import type { Fact } from '../../../posture/fact.js';
import type { LedgerFacts } from '../../facts.js';
import { judgeFixTimes } from '../../fix-times/judge.js';
import { recordDays } from '../../record.js';
import { count } from '../../say.js';
import { looked, missing, notSeen, promised, type Look, type Seen } from '../look.js';

/** Whether due dates are kept, as the promise of the statement says. */
export const fixTimes: Look = promised(judgeFixTimes);

/** Whether findings are tracked to their end, each with a due date, in issues that nobody edits. */
export const tracked: Look = ({ ledger, today }) =>
  read(ledger, ({ findings, dashboardUrl, since }) => {
    const page = dashboardUrl === null ? {} : { url: dashboardUrl };
    const record = recordDays({ since }, today);
    if (findings.length === 0 && dashboardUrl === null)
      return looked('unseen', `Nothing of ${record} is on record.`);
    return looked('yes', `What is found is on record with severity, due date and end: ${record}.`, {
      ...page,
      detail: `${count(findings.length, 'finding', 'findings')}.`,
    });
  });

/** What reports are called, and what one of them would show. */
interface Reported {
  readonly one: string;
  readonly many: string;
  readonly shows: string;
}

/** Incidents, for questions about how they are handled. */
export const HANDLED: Reported = { one: 'incident', many: 'incidents', shows: 'how one is handled' };

/** Reports of the bounty, for questions about tests by attack. */
export const TESTED: Reported = {
  one: 'finding of the bug bounty',
  many: 'findings of the bug bounty',
  shows: 'that somebody tests by attack',
};

/** Reports of one kind that people made with a form; how many there were is for no web page. */
export function reports(rule: 'incident' | 'bounty', { one, many, shows }: Reported): Look {
  return ({ ledger, today }) =>
    read(ledger, ({ findings, since }) => {
      const record = recordDays({ since }, today);
      const found = findings.filter((finding) => finding.source === 'report' && finding.rule === rule);
      const ended = found.filter(({ gone }) => gone !== null).length;
      if (found.length === 0)
        return missing(`No ${one} of ${record} is on record, so nothing shows ${shows}.`);
      return looked('yes', `What is reported with the form for ${many} is on record.`, {
        detail: `${count(found.length, one, many)} of ${record}, ${ended} of them closed.`,
      });
    });
}

function read(ledger: Fact<LedgerFacts>, judge: (ledger: LedgerFacts) => Seen): Seen {
  return ledger.seen ? judge(ledger.value) : notSeen('The record of findings', ledger.missing);
}
