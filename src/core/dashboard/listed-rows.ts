import type { Countable } from '../findings/counts.js';
import { slaOf } from '../gate/sla.js';
import { rememberedWaiverFor } from '../gate/waiver.js';
import type { DashboardRow } from '../history/trend.js';
import { listedFacts } from '../ledger/match-facts.js';
import { listedIds, listedIn, type Listed } from '../ledger/waiting-lists.js';
import { dayOf, daysBetween } from '../scale/day.js';
import type { RowsInput } from './rows-input.js';

/** What these rows are made from. */
type ListedInput = Omit<RowsInput, 'records'>;

/** A finding without an issue that this run did not look for, as the dashboard's list has it. */
export interface ListedRow {
  readonly counted: Countable;
  readonly row: DashboardRow;
}

/** What waits for its issue, or was waived before it got one, and this run did not look for. */
export function listedRows(input: ListedInput): ListedRow[] {
  const here = new Set([
    ...input.findings.map(({ id }) => id),
    ...input.ledger.issues.flatMap(({ meta }) => meta.findings.map(({ id }) => id)),
  ]);
  const left = listedIn(input.ledger).filter(
    (one) =>
      one.gone === null && input.goneAs(one.member.id) === null && !listedIds(one).some((id) => here.has(id)),
  );
  return [...new Map(left.map((one) => [one.member.id, one])).values()].map((one) => rowOf(one, input));
}

function rowOf(listed: Listed, { policy, asOf, today }: ListedInput): ListedRow {
  const { id, title, severity } = listed.member;
  const {
    due,
    daysLeft,
    state: sla,
  } = slaOf(severity, { firstSeen: listed.at, published: null }, policy, asOf);
  const waiver = rememberedWaiverFor(listedFacts(listed), policy, asOf);
  return {
    counted: { severity, due, daysLeft, sla, waiver },
    row: {
      finding: id,
      issue: null,
      title,
      severity,
      sla,
      due,
      daysLeft,
      ageDays: daysBetween(dayOf(listed.at, policy.sla.timezone), today),
      owner: null,
      waived: waiver !== null,
      unseenSince: null,
      exploited: null,
      epss: null,
      unfixed: false,
    },
  };
}
