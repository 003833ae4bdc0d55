import { ownDashboard, asEntry } from '../own-dashboard.js';
import type { Ledger } from '../read.js';
import { supersededSteps } from './gone.js';
import { createDashboard, DASHBOARD_KEY } from './plan.js';
import type { IssueRef, IssueStep } from './steps.js';

/**
 * The steps that update the dashboard: one open issue, pinned when it is new. If two concurrent
 * runs created one each, the older one is kept.
 * @param ledger the issues as they are after all other steps
 * @param fresh whether this run created the dashboard
 */
export function planDashboard(
  ledger: Pick<Ledger, 'dashboards'>,
  { title, body }: { readonly title: string; readonly body: string },
  fresh: boolean,
): IssueStep[] {
  const own = ownDashboard(ledger);
  if (own === null) {
    const issue: IssueRef = { key: DASHBOARD_KEY };
    return [createDashboard({ title, body }), { kind: 'pin-issue', issue }];
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
    ...(fresh ? [{ kind: 'pin-issue' as const, issue: ref }] : []),
    ...ledger.dashboards
      .filter((other) => other !== own)
      .flatMap((other) => supersededSteps(asEntry(other), ref)),
  ];
}
