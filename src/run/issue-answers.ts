import { answerSteps, askersOf } from '../core/ledger/plan/answers.js';
import type { PlanContext } from '../core/ledger/plan/context.js';
import { lookedAtSteps, type EpisodeEnds } from '../core/ledger/plan/looked-at.js';
import { placeSteps } from '../core/ledger/plan/plan.js';
import { lastScanOf } from '../core/ledger/own-dashboard.js';
import { closingSteps, newReportSteps, reportPeople, reportUpkeep } from '../core/ledger/plan/reports.js';
import { exposedIn, withheldSteps } from '../core/ledger/plan/redaction.js';
import { simulate } from '../core/ledger/plan/simulate.js';
import type { IssueStep, Said } from '../core/ledger/plan/steps.js';
import { ticketNotes } from '../core/ledger/plan/tickets.js';
import type { TrackerState } from '../core/ledger/plan/tracker-reduce.js';
import { type Ledger, readLedger } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import type { Ticket } from '../core/ledger/ticket.js';
import type { Policy } from '../core/policy/policy.js';
import { dayOf, toSecond } from '../core/scale/day.js';
import type { Client, RepositoryName } from '../github/client.js';
import { readRoles } from '../github/read/permissions.js';
import { renderWith } from './tracking.js';

/** Answers to `/fixby` commands, decided before the findings are assessed. */
export interface Answers {
  readonly steps: readonly IssueStep[];
  /** The tracker as it will be once these answers have been written. */
  readonly tracker: Tracker;
}

/** What tells of the issues besides themselves. */
export interface Beside {
  /** When the episodes in the logs ended; null where they were not read, or not whole. */
  readonly ends?: EpisodeEnds | null;
  /** The tickets in Jira by the number of their issue. */
  readonly tickets?: ReadonlyMap<number, Ticket>;
}

/**
 * Plans the answers to open `/fixby` commands, takes in what people reported and closed, and
 * computes how that changes this run. Nothing is written to GitHub yet.
 * @param asOf RFC 3339: now
 * @param beside what else tells of the issues
 * @throws what the client throws
 */
export async function prepareAnswers(
  tracker: Tracker,
  client: Client,
  name: RepositoryName,
  policy: Policy,
  asOf: string,
  words: PlanContext['words'],
  { ends = null, tickets = new Map() }: Beside = {},
): Promise<Answers> {
  const render = renderWith(words);
  const today = dayOf(asOf, policy.sla.timezone);
  const before = readLedger(tracker);
  const reports = {
    policy,
    asOf: toSecond(asOf),
    today,
    roles: await readRoles(client, name, reportPeople(tracker, before)),
    render,
  };
  const draft = new Draft(tracker, (state, steps) => simulate(state, steps, toSecond(asOf), render));
  draft.plan((ledger, now) => newReportSteps(now, ledger, reports));
  const askers = askersOf(draft.ledger);
  const unasked = askers.filter((login) => !reports.roles.has(login));
  const roles = new Map([...reports.roles, ...(await readRoles(client, name, unasked))]);
  const permitted = new Map(askers.map((login) => [login, roles.get(login) === 'maintains'] as const));
  draft.plan((ledger) =>
    answerSteps(ledger, { policy, asOf, today, permitted, lastScan: lastScanOf(ledger) }),
  );
  draft.plan((ledger) => ticketNotes(ledger, tickets, reports).steps);
  draft.plan((ledger) => ledger.issues.flatMap((entry) => closingSteps(entry, reports)));
  if (ends !== null)
    draft.plan((ledger) => ledger.issues.flatMap((entry) => lookedAtSteps(entry, ends, reports)));
  draft.plan((ledger, now) => ledger.issues.flatMap((entry) => reportUpkeep(entry, now, reports)));
  const steps = foldedCards(draft.steps);
  return { steps: [...placeSteps(steps, { tracker }), ...steps], tracker: draft.tracker };
}

/**
 * The steps without those that edit a report's comment which is only about to be written: it is
 * written as it would be in the end.
 */
function foldedCards(steps: readonly IssueStep[]): IssueStep[] {
  const isCard = (step: IssueStep): step is Extract<IssueStep, { kind: 'comment' }> =>
    step.kind === 'comment' && 'marker' in step.say && step.say.marker.kind === 'report';
  const fresh = new Set(steps.filter(isCard).map(({ issue }) => JSON.stringify(issue)));
  const final = new Map<string, Said>();
  const rest = steps.filter((step) => {
    if (step.kind !== 'edit-comment' || 'text' in step.say || step.say.marker.kind !== 'report') return true;
    const about = JSON.stringify(step.issue);
    if (fresh.has(about)) final.set(about, step.say);
    return !fresh.has(about);
  });
  return rest.map((step) => {
    const say = isCard(step) ? final.get(JSON.stringify(step.issue)) : undefined;
    return say === undefined ? step : { ...step, say };
  });
}

/** Steps that are planned one after another, each as if the ones before had been carried out. */
class Draft {
  readonly steps: IssueStep[] = [];
  readonly #after: (state: TrackerState, steps: readonly IssueStep[]) => TrackerState;
  #state: TrackerState;
  #ledger: Ledger | null = null;

  constructor(tracker: Tracker, after: (state: TrackerState, steps: readonly IssueStep[]) => TrackerState) {
    this.#state = { tracker, created: new Map() };
    this.#after = after;
  }

  get tracker(): Tracker {
    return this.#state.tracker;
  }

  get ledger(): Ledger {
    return (this.#ledger ??= readLedger(this.tracker));
  }

  plan(make: (ledger: Ledger, tracker: Tracker) => readonly IssueStep[]): void {
    const exposed = exposedIn(this.ledger, this.tracker);
    const steps = withheldSteps(make(this.ledger, this.tracker), exposed);
    if (steps.length === 0) return;
    this.steps.push(...steps);
    this.#state = this.#after(this.#state, steps);
    this.#ledger = null;
  }
}
