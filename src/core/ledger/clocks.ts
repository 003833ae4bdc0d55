import { isCauseKey } from '../findings/cause.js';
import type { FindingKey } from '../findings/finding-key.js';
import type { Previous } from '../gate/sla.js';
import { indexOf } from './account-index.js';
import { lastDecided } from './decisions.js';
import { packClocks, type Clock, type Clocks } from './metadata/clocks.js';
import type { IssueMember, IssueMetadata } from './metadata/issue.js';
import type { Ledger, LedgerIssue } from './read.js';
import { recall } from './recall.js';
import { rememberedClocks, rememberedRaises } from './remembered-clocks.js';

/** What tells whether a finding that only the dashboard remembers is still there. */
export interface Orphans {
  /** Fingerprints of the findings of this run. */
  readonly here: ReadonlySet<string>;
  /** Whether nothing of a source was left out, so that what it does not show is fixed. */
  readonly whole: (source: string) => boolean;
}

/**
 * The clocks that run, for the dashboard to remember: when somebody takes an issue or a list away
 * (deletes it, transfers it, makes a discussion of it), the clocks of its findings go on. One that
 * only the dashboard remembers is kept until a scan leaves out nothing of its source and does not
 * show the finding.
 */
export function clocksOf(ledger: Ledger, { here, whole }: Orphans): Clocks {
  const keys = [...filedKeys(ledger), ...listedKeys(ledger)];
  const memory = recall(ledger, keys, () => false);
  const known = new Set(keys.map(({ id }) => id));
  const running = keys.flatMap(({ id, source }): Clock[] => {
    const { start = null, previous = [] } = memory.get(id) ?? {};
    return start === null ? [] : [{ id, source, since: start, announced: latest(previous) }];
  });
  const orphans = [...rememberedClocks(ledger).values()]
    .flat()
    .filter(({ id, source }) => !known.has(id) && (here.has(id) || !whole(source)));
  const kept = new Set(orphans.map(({ id }) => id));
  const raised = [...raisedIn(ledger), ...rememberedRaises(ledger).filter(({ id }) => kept.has(id))];
  return packClocks([...running, ...orphans], raised);
}

/** What was announced last. */
function latest([last]: readonly Previous[]): Previous | null {
  if (last === undefined) return null;
  const { severity, due, basis } = last;
  return { severity, due, basis };
}

/** The severities that comments set on issues. */
function raisedIn({ issues }: Ledger): Clocks['raised'] {
  return issues.flatMap((entry) =>
    entry.meta.findings.flatMap((member) => {
      const decided = lastDecided([{ entry, member }]);
      return decided === undefined ? [] : [{ id: member.id, ...decided }];
    }),
  );
}

function filedKeys(ledger: Ledger): FindingKey[] {
  return indexOf(ledger).all.map(({ entry, member }) => keyOfMember(entry, member));
}

function keyOfMember({ meta }: LedgerIssue, member: IssueMember): FindingKey {
  const { former = [], place } = member;
  return {
    ...keyOfLeft(meta, member),
    path: place?.path ?? null,
    cause: isCauseKey(meta.key) ? meta.key : null,
    formerIds: former,
  };
}

/** The key of a finding as far as a comment remembers it that says that it left. */
function keyOfLeft(
  { source, package: at }: Pick<IssueMetadata, 'source' | 'package'>,
  { id, rule, aliases }: Pick<IssueMember, 'id' | 'rule' | 'aliases'>,
): FindingKey {
  return { ...UNKNOWN, id, rule, source, ids: [rule, ...aliases], package: at };
}

/** What waits for its issue, or left one for a reason that ends no clock. */
function listedKeys({ issues, dashboards }: Ledger): FindingKey[] {
  const waiting = dashboards.flatMap(({ notes }) =>
    notes.flatMap(({ marker }) =>
      marker.kind !== 'waiting'
        ? []
        : marker.findings.map((id) => ({ ...UNKNOWN, id, source: marker.source })),
    ),
  );
  const left = issues.flatMap(({ meta, notes }) =>
    notes.flatMap(({ marker }) =>
      marker.kind !== 'left' ? [] : marker.members.map((member) => keyOfLeft(meta, member)),
    ),
  );
  return [...waiting, ...left];
}

const UNKNOWN = {
  rule: '',
  ids: [],
  package: null,
  path: null,
  subject: null,
  trace: null,
  cause: null,
  formerIds: [],
} as const;
