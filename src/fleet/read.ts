import { readingOf, unread } from '../core/fleet/reading.js';
import type { FleetAbout, RepositoryReading } from '../core/fleet/types.js';
import { DASHBOARD_TITLE } from '../core/ledger/lost-text.js';
import { emptyTracker, type Tracker } from '../core/ledger/tracker.js';
import type { Policy } from '../core/policy/policy.js';
import { compareText } from '../core/scale/text-order.js';
import { explainApiError, type Client } from '../github/client.js';
import type { Answered } from '../github/read/fleet/ask-each.js';
import { readDetails } from '../github/read/fleet/details.js';
import { readIssuePages, readTitles, type IssuesPage, type Titles } from '../github/read/fleet/issues.js';
import { ourIssues, readIssue } from '../github/read/tracker.js';
import type { Log } from '../system/log.js';
import { hiddenAbout, knownOf, NO_ANSWER, refusalOf, type Known } from './about.js';
import type { ReadBase } from './base-policy.js';
import { Batches, nameOf } from './batches.js';
import { policyOf } from './policies.js';
import type { FleetState } from './state.js';

/** Repositories whose details, or whose issues, are asked for in one request. */
const BATCH = { details: 25, issues: 5 } as const;

/** How a fleet is read. */
export interface FleetInput {
  readonly client: Client;
  /** `owner/name` of each repository. */
  readonly names: readonly string[];
  /** GitHub's address, for links to what could not be read: `https://github.com`. */
  readonly server: string;
  /** The policy that no repository may be weaker than. */
  readonly against: Policy;
  readonly readBase: ReadBase;
  readonly state: FleetState;
  readonly log: Log;
  /** Is told of each repository that was read whole now, not of what a state kept. */
  readonly each?: (read: ReadLedger) => Promise<void>;
}

/** The issues of a repository, with its policy and its default branch. */
export interface ReadLedger {
  readonly about: FleetAbout;
  readonly policy: Policy;
  readonly tracker: Tracker;
  /** Null for an empty repository. */
  readonly branch: string | null;
}

/**
 * Reads what the issues of many repositories tell. Each is read whole or named as unread, and kept
 * in the state as soon as it is read.
 */
export async function readFleet(input: FleetInput): Promise<RepositoryReading[]> {
  const { names, state, log } = input;
  const reader = new Reader(input);
  const missing = names.filter((name) => !state.read.has(name));
  if (missing.length < names.length)
    log.info(`${names.length - missing.length} of ${names.length} repositories were read before`);
  const readings = [...state.read.values()].filter(({ repository }) => names.includes(repository.name));
  for (let from = 0; from < missing.length; from += BATCH.details) {
    const some = missing.slice(from, from + BATCH.details);
    readings.push(...(await reader.read(some)));
    log.info(`${readings.length} of ${names.length} repositories read`);
  }
  return onceEach(readings);
}

/** Where several repositories keep their issues in one, the first of them has them. */
function onceEach(readings: readonly RepositoryReading[]): RepositoryReading[] {
  const first = new Map<string, string>();
  const sorted = [...readings].sort((a, b) => compareText(a.repository.name, b.repository.name));
  return sorted.map((reading) => {
    const { name, tracker, sight } = reading.repository;
    // What is archived has no part in the figures, and must not take the place of one that has.
    if (sight !== 'read' || reading.repository.archived) return reading;
    const place = (tracker ?? name).toLowerCase();
    const taken = first.get(place);
    if (taken !== undefined) return { ...reading, repository: { ...reading.repository, countedIn: taken } };
    first.set(place, name);
    return reading;
  });
}

class Reader {
  readonly #input: FleetInput;
  readonly #details: Batches;
  readonly #issues: Batches;
  readonly #titles: Batches;

  constructor(input: FleetInput) {
    this.#input = input;
    this.#details = new Batches(input.client, BATCH.details);
    this.#issues = new Batches(input.client, BATCH.issues);
    this.#titles = new Batches(input.client, 1);
  }

  async read(names: readonly string[]): Promise<RepositoryReading[]> {
    const { server, against, readBase } = this.#input;
    const { answers } = await this.#details.ask(
      readDetails,
      names.map((name) => ({ name: nameOf(name), after: null })),
    );
    const known: Known[] = [];
    const lost: RepositoryReading[] = [];
    for (const [index, name] of names.entries()) {
      const answer = answers[index];
      if (answer?.ok !== true) {
        lost.push(unread(hiddenAbout(name, server, refusalOf(answer))));
        continue;
      }
      const policy = await policyOf(answer.value, against, readBase);
      known.push(knownOf(name, answer.value, policy));
    }
    await this.#input.state.add(lost);
    const readings: RepositoryReading[] = [];
    for (let from = 0; from < known.length; from += BATCH.issues) {
      const some = await this.#readIssues(known.slice(from, from + BATCH.issues));
      await this.#input.state.add(some);
      readings.push(...some);
    }
    return [...lost, ...readings];
  }

  async #readIssues(some: readonly Known[]): Promise<RepositoryReading[]> {
    const pages = await this.#pagesOf(some);
    const { asOf } = this.#input.state;
    return Promise.all(
      some.map(async ({ about, policy, place, branch }, index) => {
        const answer = pages[index];
        if (answer?.ok !== true) return unread({ ...about, ...refusalOf(answer) });
        try {
          const tracker = await this.#trackerOf(place, policy, answer.value);
          if (tracker === null)
            return unread({ ...about, sight: 'issues-off', reason: `issues are switched off in ${place}` });
          await this.#input.each?.({ about, policy, tracker, branch });
          return readingOf({ about, policy, tracker, asOf });
        } catch (error) {
          return unread({ ...about, sight: 'failed', reason: explainApiError(error) });
        }
      }),
    );
  }

  /** All pages of each, the first ones together. */
  async #pagesOf(some: readonly Known[]): Promise<Answered<Pages>[]> {
    const found = new Map<number, Answered<Pages>>();
    let open = some.map(({ place }, index) => ({ index, place, after: null as string | null }));
    while (open.length > 0) {
      const { viewer, answers } = await this.#issues.ask(
        readIssuePages,
        open.map(({ place, after }) => ({ name: nameOf(place), after })),
      );
      open = open.flatMap(({ index, place }, at) => {
        const answer = answers[at] ?? NO_ANSWER;
        if (!answer.ok) {
          found.set(index, answer);
          return [];
        }
        const before = found.get(index);
        const pages = [...(before?.ok === true ? before.value.pages : []), answer.value];
        found.set(index, { ok: true, value: { viewer, pages } });
        const { hasNextPage, endCursor } = answer.value.issues.pageInfo;
        return hasNextPage ? [{ index, place, after: endCursor }] : [];
      });
    }
    return some.map((_, index) => found.get(index) ?? NO_ANSWER);
  }

  /** The issues of ours, with the dashboard wherever it is; null where issues are off. */
  async #trackerOf(place: string, policy: Policy, { viewer, pages }: Pages): Promise<Tracker | null> {
    const [first] = pages;
    if (first?.hasIssuesEnabled !== true) return null;
    const { client } = this.#input;
    const { authors } = policy.issues;
    const pinned = (first.pinnedIssues?.nodes ?? []).map(({ issue }) => issue);
    const nodes = [...pinned, ...pages.flatMap(({ issues }) => issues.nodes)];
    const known = [...new Map(nodes.map((node) => [node.number, node])).values()];
    const own = await ourIssues(client, viewer, authors, known);
    const here =
      own.issues.some(({ title }) => title === DASHBOARD_TITLE) || first.all.totalCount <= known.length;
    const more = here ? [] : await this.#dashboards(place, authors);
    return emptyTracker({
      repository: first.nameWithOwner,
      url: first.url,
      public: !first.isPrivate,
      viewer,
      ...own,
      issues: [...own.issues, ...more],
    });
  }

  async #titlesOf(place: string, after: string | null): Promise<Titles['issues']> {
    const { answers } = await this.#titles.ask(readTitles, [{ name: nameOf(place), after }]);
    const [answer] = answers;
    if (answer?.ok !== true) throw new TypeError(answer?.message ?? 'GitHub answered nothing');
    return answer.value.issues;
  }

  /** Dashboards that are not pinned, by their titles. */
  async #dashboards(place: string, authors: readonly string[]): Promise<Tracker['issues'][number][]> {
    const { client } = this.#input;
    const numbers: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: Titles['issues'] = await this.#titlesOf(place, after);
      numbers.push(...nodes.filter(({ title }) => title === DASHBOARD_TITLE).map(({ number }) => number));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    const trackers = await Promise.all(
      numbers.map((number) => readIssue(client, nameOf(place), authors, number)),
    );
    return trackers.flatMap(({ issues }) => issues);
  }
}

interface Pages {
  readonly viewer: string;
  readonly pages: readonly IssuesPage[];
}
