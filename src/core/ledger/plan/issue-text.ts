import type { Finding } from '../../findings/finding.js';
import { hasSection, replaceSection, type IssueMetadata } from '../metadata/issue.js';
import { isCurrent } from '../notes.js';
import type { LedgerIssue } from '../read.js';
import { rememberedRaises } from '../remembered-clocks.js';
import type { PlanContext } from './context.js';
import { duePlaces } from './due-places.js';
import type { IssueStep } from './steps.js';
import { summarise } from './summary.js';
import type { Target } from './target.js';
import { targetMetadata } from './target-metadata.js';

/**
 * Updates title and body when they differ. A new commit alone is no difference: links then keep
 * pointing to the old one. So do they while a finding cannot be seen, which the old one shows.
 */
export function bodySteps(target: Target, entry: LedgerIssue, context: PlanContext): IssueStep[] {
  const { issue, meta } = entry;
  const known = new Map(meta.findings.map((member) => [member.id, member.since]));
  const goesOn = isCurrent(entry);
  const isHidden = target.findings.some(({ state }) => state === 'unseen');
  const scanned = isHidden ? (meta.commit ?? context.commit) : context.commit;
  const as = (commit: string | null, since: (finding: Finding) => string | null) =>
    context.words.issue(target.findings, metadataOf(target, context, commit, since));
  const unchanged = as(goesOn ? meta.commit : scanned, ({ id, firstSeen }) =>
    goesOn && known.has(id) ? (known.get(id) ?? null) : firstSeen,
  );
  const milestone = duePlaces(summarise(target.findings), entry, context).milestone;
  const placed = milestone === null || issue.milestone?.title === milestone ? {} : { milestone };
  const titled = issue.title === unchanged.title ? {} : { title: unchanged.title };
  const bodied = hasSection(issue.body, unchanged.section)
    ? {}
    : { body: replaceSection(issue.body, as(scanned, ({ firstSeen }) => firstSeen).section) };
  const changes = { ...titled, ...bodied, ...placed };
  if (Object.keys(changes).length === 0) return [];
  return [{ kind: 'edit-issue', issue: { number: issue.number }, ...changes }];
}

/** What an issue's text hides of its findings, with the severities that a clock was raised by. */
export function metadataOf(
  target: Target,
  { policy, ledger }: PlanContext,
  commit: string | null,
  since: (finding: Finding) => string | null,
): IssueMetadata {
  return targetMetadata(target, policy, commit, since, rememberedRaises(ledger));
}
