import { ownDashboard, asEntry } from '../own-dashboard.js';
import type { Ledger } from '../read.js';
import { supersededSteps } from './gone.js';
import { createDashboard, DASHBOARD_KEY } from './plan.js';
import type { IssueRef, IssueStep } from './steps.js';

/** GitHub pins three issues and no more. */
const MAX_PINS = 3;

/**
 * The steps that bring the dashboard up to date: one open issue, pinned as soon as there is room.
 * Where two runs made one each, the older one stays.
 * @param ledger the issues as they are once everything else is done
 * @param pins how many issues are pinned
 */
export function planDashboard(
  ledger: Pick<Ledger, 'dashboards'>,
  { title, body }: { readonly title: string; readonly body: string },
  pins: number,
): IssueStep[] {
  const own = ownDashboard(ledger);
  if (own === null) {
    const issue: IssueRef = { key: DASHBOARD_KEY };
    return [
      createDashboard({ title, body }),
      ...(pins < MAX_PINS ? [{ kind: 'pin-issue' as const, issue }] : []),
    ];
  }
  const { issue } = own;
  const ref = { number: issue.number };
  const changes = {
    ...(issue.title === title ? {} : { title }),
    ...(issue.body.replaceAll('\r\n', '\n') === body ? {} : { body }),
  };
  return [
    ...(issue.state === 'closed' ? [{ kind: 'reopen-issue' as const, issue: ref }] : []),
    ...(Object.keys(changes).length === 0 ? [] : [{ kind: 'edit-issue' as const, issue: ref, ...changes }]),
    ...(issue.pinned === true || pins >= MAX_PINS ? [] : [{ kind: 'pin-issue' as const, issue: ref }]),
    ...ledger.dashboards
      .filter((other) => other !== own)
      .flatMap((other) => supersededSteps(asEntry(other), ref)),
  ];
}
