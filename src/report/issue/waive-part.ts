import type { Finding } from '../../core/findings/finding.js';
import { COMMAND_USAGE } from '../../core/ledger/slash-command.js';
import { code, EMPTY, markup, type Markdown } from '../text/markdown.js';
import { blocks, fence } from '../text/markdown-blocks.js';
import { waiverLines } from '../text/waiver-lines.js';

/** The waive command with a placeholder for the date: a real example date would become outdated. */
const COMMAND = COMMAND_USAGE.waive.replace(/\d{4}-\d{2}-\d{2}/u, 'YYYY-MM-DD');

/**
 * The part on how to waive the findings, in the policy or by a comment.
 * @param findings what the issue is about, worst first; not empty
 */
export function waivePart(findings: readonly Finding[], policyPath: string): Markdown {
  const first = findings.find(({ waiver }) => waiver === null) ?? findings[0];
  if (first === undefined) throw new RangeError('an issue about nothing');
  const many = findings.length > 1;
  return blocks([
    markup`### If it can't be fixed in time`,
    markup`Waive it in ${code(policyPath)}, through a pull request that whoever answers for the risk approves. A waiver has a reason and an end; after that day the finding counts again.`,
    many ? markup`Each of them has a waiver of its own:` : EMPTY,
    fence('yaml', waiverLines(first, first.sla === 'overdue' ? null : first.due)),
    markup`Or whoever has the maintain or admin permission here comments ${code(COMMAND)}${many ? ', which covers everything that this issue lists at that time' : ''}.`,
  ]);
}
