import { isPublicKnowledge } from '../../findings/disclosure.js';
import { hasSection, replaceSection, type IssueMetadata } from '../metadata/issue.js';
import type { CommentMarker } from '../metadata/comment-marker.js';
import type { Ledger, LedgerIssue } from '../read.js';
import type { Tracker } from '../tracker.js';
import type { PlanContext } from './context.js';
import type { IssueStep } from './steps.js';

/** The issues about what everybody must not learn, where everybody can read them. */
export function exposedIn({ issues }: Ledger, { public: isPublic }: Pick<Tracker, 'public'>): LedgerIssue[] {
  return isPublic ? issues.filter(isExposed) : [];
}

/**
 * Takes the details out of issues that were written while the repository was private, once
 * everybody can read it. Their clocks go on; their histories are GitHub's, and only deleting the
 * issues takes those away.
 */
export function redactionSteps(exposed: readonly LedgerIssue[], words: PlanContext['words']): IssueStep[] {
  return exposed.flatMap((entry) => redact(entry, words));
}

/** The steps with comments on such issues that everybody may read from the beginning. */
export function withheldSteps(
  steps: readonly IssueStep[],
  exposed: readonly Pick<LedgerIssue, 'issue'>[],
): IssueStep[] {
  const numbers = new Set(exposed.map(({ issue }) => issue.number));
  return steps.map((step): IssueStep => {
    if (step.kind !== 'comment' || !('number' in step.issue) || !numbers.has(step.issue.number)) return step;
    if ('duplicateOf' in step.say || !isWithheld(step.say.marker)) return step;
    return { ...step, say: { ...step.say, marker: withheldMarker(step.say.marker), withheld: true } };
  });
}

/**
 * What a comment of ours remembers, without what everybody must not read: why somebody decided, and
 * what it is about. Who decided what, and until when, stays: clocks and decisions are read from it.
 * The reason stands in the command, for as long as that counts.
 */
function withheldMarker(marker: CommentMarker): CommentMarker {
  switch (marker.kind) {
    case 'waived':
    case 'ruled':
      // Each finding that is not shown is of one place, which its fingerprint names.
      return { ...marker, places: undefined, reason: '' };
    case 'severity-set':
    case 'due-set':
      return { ...marker, reason: '' };
    case 'left':
      return { ...marker, members: marker.members.map((one) => ({ ...one, rule: '', aliases: [] })) };
    default:
      return marker;
  }
}

/** Whether a comment of ours says more than which issue it names, or what a command lacks. */
export function isWithheld({ kind }: CommentMarker): boolean {
  return kind !== 'duplicate' && kind !== 'refused' && kind !== 'bad-command';
}

/** Whether an issue says, or said, what everybody must not learn. */
export function isExposed({
  meta: { source, findings },
  report,
}: Pick<LedgerIssue, 'meta' | 'report'>): boolean {
  return (
    // What a person wrote is theirs.
    report === undefined &&
    findings.some(({ rule }) => rule === '' || !isPublicKnowledge({ source, rule })) &&
    source !== 'dependencies'
  );
}

function redact(entry: LedgerIssue, words: PlanContext['words']): IssueStep[] {
  const { issue, meta, notes } = entry;
  const { title, section } = words.withheldIssue(withoutDetails(meta));
  const ref = { number: issue.number };
  const changes = {
    ...(issue.title === title ? {} : { title }),
    ...(hasSection(issue.body, section) ? {} : { body: replaceSection(issue.body, section) }),
  };
  const comments = notes.flatMap(({ marker, comment: { id, body } }): IssueStep[] => {
    const text = words.withheldComment(withheldMarker(marker));
    return !isWithheld(marker) || body.replaceAll('\r\n', '\n') === text
      ? []
      : [{ kind: 'edit-comment', issue: ref, id, say: { text } }];
  });
  return [
    ...(Object.keys(changes).length === 0 ? [] : [{ kind: 'edit-issue' as const, issue: ref, ...changes }]),
    ...comments,
  ];
}

/** The metadata without what the finding is and where: only what its clock needs. */
function withoutDetails({ findings, source, ...rest }: IssueMetadata): IssueMetadata {
  const [first] = findings;
  return {
    ...rest,
    key: first?.id ?? rest.key,
    source,
    package: null,
    commit: null,
    findings: findings.map(({ id, severity, due, basis, since, former, decided, dated }) => ({
      id,
      rule: '',
      title: '',
      aliases: [],
      severity,
      due,
      basis,
      since,
      places: [],
      ...(former === undefined ? {} : { former }),
      ...(decided && { decided: { ...decided, reason: '' } }),
      ...(dated && { dated: { ...dated, reason: '' } }),
    })),
  };
}
