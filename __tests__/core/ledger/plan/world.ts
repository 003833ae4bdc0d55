import type { Finding, Observation } from '../../../../src/core/findings/finding.js';
import { idsOfFinding, keyOfWeakness } from '../../../../src/core/findings/finding-key.js';
import { restartsClock, type GoneReason } from '../../../../src/core/findings/gone.js';
import { mergeObservations } from '../../../../src/core/findings/merge.js';
import { assess, type Assessment } from '../../../../src/core/gate/assess.js';
import { clocksOf } from '../../../../src/core/ledger/clocks.js';
import { goneSaid } from '../../../../src/core/ledger/gone-said.js';
import { parseCommentMarker } from '../../../../src/core/ledger/metadata/comment-marker.js';
import { renderDashboardMetadata } from '../../../../src/core/ledger/metadata/dashboard.js';
import { answerSteps } from '../../../../src/core/ledger/plan/answers.js';
import { planIssues, type IssuePlan } from '../../../../src/core/ledger/plan/plan.js';
import { simulate } from '../../../../src/core/ledger/plan/simulate.js';
import type { IssueStep } from '../../../../src/core/ledger/plan/steps.js';
import { readLedger } from '../../../../src/core/ledger/read.js';
import { recall } from '../../../../src/core/ledger/recall.js';
import { withUnfiledMoves } from '../../../../src/core/ledger/unfiled-moves.js';
import {
  emptyTracker,
  type IssueEvent,
  type TrackedComment,
  type TrackedIssue,
  type Tracker,
} from '../../../../src/core/ledger/tracker.js';
import type { Policy } from '../../../../src/core/policy/policy.js';
import { dayOf } from '../../../../src/core/scale/day.js';
import { createIssueWords } from '../../../../src/report/issue/words.js';
import { renderWith } from '../../../../src/run/tracking.js';
import { EVERYTHING_SEEN } from '../../../fixtures/sight.js';
import { NO_CLOCKS, type Clocks } from '../../../../src/core/ledger/metadata/clocks.js';
import { DASHBOARD_TITLE } from '../../../../src/core/ledger/lost-text.js';
import { planDashboard } from '../../../../src/core/ledger/plan/dashboard.js';

/** Who may decide, and who may not. */
export const MAINTAINER = 'ann';
export const STRANGER = 'mallory';

const SCANNERS = ['osv-scanner', 'code'];

/** One scan. */
export interface Scanned {
  readonly found: readonly Observation[];
  readonly complete: boolean;
  /** Why what a complete scan does not show is gone. */
  readonly gone: GoneReason;
  /** Which share of the plan is carried out before the run dies; 1 for all of it. */
  readonly share: number;
}

/** A repository in memory whose issues are kept: the pure core, with `simulate` as GitHub. */
export class IssueWorld {
  tracker: Tracker;
  policy: Policy;
  /** Milliseconds. */
  #now = Date.parse('2026-01-05T09:00:00Z');
  #commits = 0;
  /** RFC 3339; `''` for never. */
  #lastComplete = '';
  /** Issues of an account that wrote before. */
  #foreign: readonly TrackedIssue[] = [];
  /** The title that we gave each issue last, as GitHub's record of renames has it. */
  readonly #titles = new Map<number, string>();

  constructor(policy: Policy, isPublic: boolean) {
    this.policy = policy;
    this.tracker = emptyTracker({
      repository: 'acme/app',
      url: 'https://github.com/acme/app',
      viewer: 'github-actions[bot]',
      public: isPublic,
    });
  }

  /** RFC 3339 */
  get now(): string {
    return new Date(this.#now).toISOString().replace('.000Z', 'Z');
  }

  wait(hours: number): void {
    this.#now += hours * 3_600_000;
  }

  /** Scans, decides, and carries the plan out, or the first part of it. */
  run({ found, complete, gone, share }: Scanned): {
    readonly findings: readonly Finding[];
    readonly plan: IssuePlan;
    /** Titles of what comments call no finding: it is there, and counts again without them. */
    readonly ruledOut: readonly string[];
  } {
    this.#commits += 1;
    this.#apply(this.#answers());
    const { findings, plan, ruled } = this.plan({ found, complete, gone });
    this.#apply(plan.steps.slice(0, Math.round(plan.steps.length * share)));
    if (share === 1 && complete) this.#lastComplete = this.now;
    if (share === 1) this.#remember(findings, complete && restartsClock(gone));
    return { findings, plan, ruledOut: [...new Set(ruled.values())] };
  }

  /** Writes the dashboard, which remembers the clocks. */
  #remember(findings: readonly Finding[], whole: boolean): void {
    const ledger = readLedger(this.tracker);
    const here = new Set(findings.map(({ id }) => id));
    const text = this.#dashboard(
      clocksOf(ledger, { here, isOver: () => whole, public: this.tracker.public }),
    );
    this.#apply(planDashboard(ledger, text, 3));
  }

  #dashboard(clocks: Clocks): { readonly title: string; readonly body: string } {
    const metadata = {
      asOf: this.now,
      commit: null,
      runUrl: null,
      scans: this.#lastComplete === '' ? [] : SCANNERS.map((scanner) => this.#scanOf(scanner)),
      workflow: null,
      coverage: [],
      clocks,
    };
    return { title: DASHBOARD_TITLE, body: renderDashboardMetadata(metadata) };
  }

  #scanOf(scanner: string): { scanner: string; version: string; lastComplete: string } {
    return { scanner, version: '1.0.0', lastComplete: this.#lastComplete };
  }

  /** What a run would do now. */
  plan({ found, complete, gone }: Omit<Scanned, 'share'>): {
    readonly findings: readonly Finding[];
    readonly plan: IssuePlan;
    /** The titles of what comments call no finding, by fingerprint. */
    readonly ruled: ReadonlyMap<string, string>;
  } {
    const { tracker, policy, now } = this;
    const ledger = readLedger(tracker);
    const { findings, gone: ruled } = this.#judge(found, complete);
    const rulings = new Map(ruled.flatMap((one) => idsOfFinding(one).map((id) => [id, one])));
    const said = goneSaid(ledger);
    const plan = planIssues(
      {
        tracker,
        ledger,
        policy,
        asOf: now,
        today: dayOf(now, policy.sla.timezone),
        commit: String(this.#commits).padStart(40, '0'),
        runUrl: null,
        findings,
        goneAs: (id) => rulings.get(id)?.reason ?? said.get(id) ?? (complete ? gone : null),
        ruled: new Set(rulings.keys()),
        rulings: ruled,
        complete: () => complete,
        unseen: new Map(),
        namelessAs: () => (complete ? 'fixed' : null),
        owners: () => [],
        words: this.#words,
      },
      () => this.#dashboard(NO_CLOCKS),
    );
    return { findings, plan, ruled: new Map([...rulings].map(([id, { title }]) => [id, title])) };
  }

  /** The findings as a run, or a gate, would see them now. */
  assess(found: readonly Observation[], complete = false): readonly Finding[] {
    return this.#judge(found, complete).findings;
  }

  #judge(found: readonly Observation[], complete: boolean): Assessment {
    const weaknesses = mergeObservations(found, []);
    const ledger = readLedger(this.tracker);
    const keys = withUnfiledMoves(ledger, weaknesses.map(keyOfWeakness), () => complete);
    const memory = recall(ledger, keys, () => complete);
    const { policy, now } = this;
    const context = { policy, asOf: now, baseline: 'none' as const, moved: new Map(), memory };
    return assess(weaknesses, { ...context, ...EVERYTHING_SEEN });
  }

  /** Lets somebody change one of the issues; the dashboard is none. */
  change(pick: number, how: (issue: TrackedIssue) => TrackedIssue): void {
    const issues = readLedger(this.tracker).issues;
    const chosen = issues.length === 0 ? undefined : issues[pick % issues.length]?.issue;
    if (chosen === undefined) return;
    this.#become(this.tracker.issues.map((issue) => (issue === chosen ? how(issue) : issue)));
  }

  /** Lets somebody overwrite an issue's text and delete every older version of it. */
  overwrite(pick: number): void {
    this.change(pick, (issue) => {
      const entry = readLedger({ issues: [issue] }).issues[0];
      const title = this.#titles.get(issue.number) ?? issue.title;
      const labels = issue.lost?.labels ?? [`source: ${entry?.meta.source ?? ''}`];
      return { ...issue, body: 'It is fine.', bodyAt: this.now, written: null, lost: { title, labels } };
    });
  }

  /** Files an issue again, as a second run at once does. */
  copy(pick: number): void {
    const issues = readLedger(this.tracker).issues.filter(({ issue }) => issue.state === 'open');
    const chosen = issues.length === 0 ? undefined : issues[pick % issues.length]?.issue;
    if (chosen === undefined) return;
    const number = this.#nextNumber();
    const at = this.now;
    const body = chosen.written ?? chosen.body;
    const copy = {
      ...chosen,
      number,
      nodeId: `new-${number}`,
      body,
      written: body,
      createdAt: at,
      bodyAt: at,
      comments: [],
      events: [],
    };
    this.#become([...this.tracker.issues, copy]);
  }

  /** The tracker once people changed issues: GitHub counts the uses of labels on all of them. */
  #become(issues: readonly TrackedIssue[]): void {
    const all = [...this.#foreign, ...issues];
    const uses = (name: string): number => all.filter(({ labels }) => labels.includes(name)).length;
    const labels = this.tracker.labels.map((label) => ({ ...label, uses: uses(label.name) }));
    this.tracker = { ...this.tracker, issues, labels };
  }

  /** Lets somebody take an issue away: delete it, transfer it, make a discussion of it. */
  takeAway(pick: number): void {
    const issues = readLedger(this.tracker).issues;
    const chosen = issues.length === 0 ? undefined : issues[pick % issues.length]?.issue;
    this.#become(this.tracker.issues.filter((issue) => issue !== chosen));
  }

  /**
   * Lets somebody transfer an issue away and back: who wrote what is there is not known any more.
   */
  sendAround(pick: number): void {
    const number = this.#nextNumber();
    this.overwrite(pick);
    this.change(pick, (issue) => ({
      ...issue,
      number,
      comments: issue.comments.map((comment) => ({ ...comment, written: null })),
    }));
  }

  /** Lets an owner give the repository another name. */
  rename(): void {
    const repository = `acme/app-${this.#nextNumber()}`;
    this.tracker = { ...this.tracker, repository, url: `https://github.com/${repository}` };
  }

  /** Lets another account write from now on, so that what is there is not ours any more. */
  changeAuthor(): void {
    this.#foreign = [...this.#foreign, ...this.tracker.issues];
    this.#become([]);
  }

  /** Names the account of before in the policy: what it wrote is ours again. */
  nameAuthor(): void {
    const issues = [...this.#foreign, ...this.tracker.issues];
    this.#foreign = [];
    this.#become(issues);
  }

  /** Whether a maintainer set a due date. */
  get isDateSet(): boolean {
    return this.tracker.issues.some(({ comments }) =>
      comments.some(({ body }) => body.startsWith('/fixby due')),
    );
  }

  /** Whether a maintainer set a due date that nobody answered yet. */
  get isDateOpen(): boolean {
    return this.tracker.issues.some(({ comments }) => {
      const answered = comments.flatMap(({ written }) => {
        const marker = written === null ? null : parseCommentMarker(written);
        return marker?.kind === 'due-set' || marker?.kind === 'bad-command' ? [marker.answers] : [];
      });
      return comments.some(
        ({ id, ours, body }) => !ours && body.startsWith('/fixby due') && !answered.includes(String(id)),
      );
    });
  }

  /** Lets somebody delete lists of what waits. */
  deleteLists(): void {
    const dashboards = new Set(readLedger(this.tracker).dashboards.map(({ issue }) => issue));
    this.#become(
      this.tracker.issues.map((issue) => (dashboards.has(issue) ? { ...issue, comments: [] } : issue)),
    );
  }

  event(
    kind: IssueEvent['kind'],
    reason: IssueEvent['reason'],
    actor: string,
  ): (issue: TrackedIssue) => TrackedIssue {
    const state = kind === 'closed' ? 'closed' : 'open';
    const event = { kind, at: this.now, actor, bot: actor.endsWith('[bot]'), ours: false, reason };
    return (issue) => (issue.state === state ? issue : { ...issue, state, events: [...issue.events, event] });
  }

  comment(author: string, body: string): (issue: TrackedIssue) => TrackedIssue {
    const id = this.#nextNumber();
    const comment: TrackedComment = {
      id,
      author,
      ours: false,
      at: this.now,
      body,
      written: null,
      edited: false,
    };
    return (issue) => ({ ...issue, comments: [...issue.comments, comment] });
  }

  #answers(): IssueStep[] {
    const { policy, now } = this;
    return answerSteps(readLedger(this.tracker), {
      policy,
      asOf: now,
      today: dayOf(now, policy.sla.timezone),
      permitted: new Map([
        [MAINTAINER, true],
        [STRANGER, false],
      ]),
      lastScan: null,
    });
  }

  #apply(steps: readonly IssueStep[]): void {
    const words = this.#words;
    // Numbers are never given twice, also of issues that are not ours any more.
    const all = { ...this.tracker, issues: [...this.#foreign, ...this.tracker.issues] };
    const start = { tracker: all, created: new Map<string, number>() };
    const { tracker, created } = simulate(start, steps, this.now, renderWith(words));
    const foreign = new Set(this.#foreign.map(({ number }) => number));
    this.tracker = { ...tracker, issues: tracker.issues.filter(({ number }) => !foreign.has(number)) };
    for (const step of steps) {
      if (step.kind === 'create-issue') this.#titles.set(created.get(step.key) ?? 0, step.title);
      if (step.kind === 'edit-issue' && step.title !== undefined && 'number' in step.issue)
        this.#titles.set(step.issue.number, step.title);
    }
  }

  #nextNumber(): number {
    const taken = [...this.#foreign, ...this.tracker.issues].flatMap(({ number, comments }) => [
      number,
      ...comments.map(({ id }) => id),
    ]);
    return Math.max(2_000_000_000, ...taken) + 1;
  }

  get #words() {
    return createIssueWords({
      checks: [],
      repositoryUrl: this.tracker.url,
      policyPath: '.github/fixby.yml',
      today: dayOf(this.now, this.policy.sla.timezone),
      timezone: this.policy.sla.timezone,
    });
  }
}
