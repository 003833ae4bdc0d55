import type { Finding } from '../../findings/finding.js';
import { idsOfFinding } from '../../findings/finding-key.js';
import type { GoneReason } from '../../findings/gone.js';
import { isLoose } from '../loose-ends.js';
import { isRecoveredPackage } from '../lost-text.js';
import type { ListedFinding } from '../metadata/comment-data.js';
import type { IssueMember } from '../metadata/issue.js';
import type { LedgerIssue } from '../read.js';
import { startOf } from '../recall.js';
import type { PlanContext, Planning } from './context.js';
import type { IssueStep } from './steps.js';
import { absentMembers, type Target } from './target.js';

/**
 * Comments on a package's issue which findings joined it (their clocks start with the comment) and
 * which left it (the comment is their record).
 */
export function membershipSteps(target: Target, entry: LedgerIssue, context: Planning): IssueStep[] {
  const goesOn = target.key === entry.meta.key || isRecoveredPackage(entry.meta);
  if (!goesOn || target.key === target.findings[0]?.id) return [];
  return [...joinedSteps(target, entry), ...departureSteps(entry, context)];
}

/**
 * Comments which of a package's findings are gone. Needed even when nothing else on the issue
 * changes, since the comment is the only record of them.
 */
export function departureSteps(entry: LedgerIssue, context: Planning): IssueStep[] {
  return leftSteps(entry, goneMembers(entry, context), context);
}

interface GoneMember {
  readonly member: IssueMember;
  readonly reason: GoneReason;
}

function goneMembers(entry: LedgerIssue, { present, goneAs, ruled }: Planning): GoneMember[] {
  return absentMembers(entry, present).flatMap((member) => {
    const reason = goneAs(member.id);
    return reason === null || ruled.has(member.id) ? [] : [{ member, reason }];
  });
}

/** As `departureSteps`, for a duplicate issue: only findings that no other issue took over. */
export function looseSteps(entry: LedgerIssue, context: Planning): IssueStep[] {
  const loose = goneMembers(entry, context).filter(({ member }) => isLoose({ entry, member }, context));
  return leftSteps(entry, loose, context);
}

function joinedSteps(target: Target, entry: LedgerIssue): IssueStep[] {
  const joined = target.findings.filter((finding) => {
    const last = lastWord(entry, idsOfFinding(finding));
    const isNew = entry.trusted && !wasThere(target, entry, finding.id);
    return last === 'left' || (last === null && isNew);
  });
  if (joined.length === 0) return [];
  return [
    {
      kind: 'comment',
      issue: { number: entry.issue.number },
      say: {
        comment: { kind: 'joined', findings: joined.map(listed) },
        marker: { kind: 'joined', findings: joined.map(({ id }) => id) },
      },
    },
  ];
}

/** Comments once which of an issue's findings are gone while others are still there. */
function leftSteps(
  entry: LedgerIssue,
  gone: readonly GoneMember[],
  { commit, runUrl }: Pick<PlanContext, 'commit' | 'runUrl'>,
): IssueStep[] {
  const left = gone.filter(({ member: { id } }) => lastWord(entry, [id]) !== 'left');
  if (left.length === 0) return [];
  return [
    {
      kind: 'comment',
      issue: { number: entry.issue.number },
      say: {
        comment: {
          kind: 'left',
          commit,
          runUrl,
          findings: left.map(({ member }) => departed(member, entry)),
        },
        marker: {
          kind: 'left',
          members: left.map(({ member, reason }) => ({
            id: member.id,
            rule: member.rule,
            aliases: member.aliases,
            severity: member.severity,
            due: member.due,
            basis: member.basis,
            since: startOf([{ entry, member }], []) ?? entry.issue.createdAt,
            reason,
          })),
        },
      },
    },
  ];
}

/**
 * Whether the issue gets a finding that it did not have before. A dismissal by a person does not
 * cover that one.
 */
export function hasNewcomer(target: Target, entry: LedgerIssue): boolean {
  return target.findings.some(
    (finding) => lastWord(entry, idsOfFinding(finding)) === 'left' || !wasThere(target, entry, finding.id),
  );
}

/** Whether the issue had a finding before, under this identity or a former one. */
function wasThere({ accounts }: Target, entry: LedgerIssue, id: string): boolean {
  return (accounts.get(id) ?? []).some((account) => account.entry === entry && account.joins !== true);
}

/**
 * Whether the latest comment about a finding says that it joined or that it left; null when there
 * is no such comment.
 * @param ids its fingerprints, including former ones
 */
function lastWord({ notes }: LedgerIssue, ids: readonly string[]): 'joined' | 'left' | null {
  const last = notes.findLast(
    ({ marker }) =>
      (marker.kind === 'joined' && marker.findings.some((id) => ids.includes(id))) ||
      (marker.kind === 'left' && marker.members.some(({ id }) => ids.includes(id))),
  );
  return last?.marker.kind === 'joined' ? 'joined' : last === undefined ? null : 'left';
}

/** A finding in the short form of lists in comments. */
export function listed(finding: Finding): ListedFinding {
  const { title, rule, severity, due, package: at } = finding;
  return { title: at === null ? title : `${at.name} ${at.version}: ${title}`, rule, severity, due };
}

function departed({ rule, title, severity, due }: IssueMember, { meta }: LedgerIssue): ListedFinding {
  const own = title === '' ? meta.source : title;
  return { title: meta.package?.name ?? own, rule, severity, due };
}
