import type { FindingKey } from '../findings/finding-key.js';
import type { Severity } from '../scale/severity.js';
import { sourceLabel } from './labels.js';
import type { IssueMember, IssueMetadata } from './metadata/issue.js';
import type { LostText, TrackedIssue } from './tracker.js';

/** The title of the dashboard issue. */
export const DASHBOARD_TITLE = 'Security dashboard';

/**
 * `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`; a package's ends without a
 * rule.
 */
const TITLE = /^\[(critical|high|medium|low)\] (.*?)(?: \(([^()]+)\))?$/u;

/**
 * Whether a body that somebody else wrote names what the issue was about by GitHub's own record.
 */
export function isAbout({ source, package: at, findings }: IssueMetadata, lost: LostText): boolean {
  const { rule, words } = titleParts(lost.title);
  if (lost.labels.length > 0 && !lost.labels.includes(sourceLabel(source))) return false;
  return rule === null
    ? at !== null && words.startsWith(`${at.name} `)
    : findings.some((member) => member.rule === rule || member.aliases.includes(rule));
}

/**
 * What an issue is about whose text is gone from GitHub's record: by the title and the labels that
 * we gave it, which nobody can take out of its history. It has no id and no dates: the clock is its
 * creation.
 * @param named fingerprints of what the issue of a package has by comments of ours
 * @returns null for an issue that our titles do not fit
 */
export function recovered(
  { number }: Pick<TrackedIssue, 'number'>,
  lost: LostText,
  named: readonly string[],
): IssueMetadata | null {
  const { severity, words, rule } = titleParts(lost.title);
  const source = lost.labels.find((name) => name.startsWith('source: '))?.slice('source: '.length);
  if (severity === null || source === undefined) return null;
  const id = `lost-${number}`;
  const name = /^\S+(?= )/u.exec(words)?.[0] ?? words;
  const member: IssueMember = {
    id,
    rule: rule ?? '',
    title: words,
    aliases: [],
    severity,
    due: null,
    basis: '',
    since: null,
    places: [],
  };
  return {
    key: id,
    source,
    package: source === 'dependencies' ? { ecosystem: '', name } : null,
    commit: null,
    field: null,
    findings: [
      member,
      ...(rule === null ? named.filter((one) => one !== id) : []).map((one) => ({
        ...member,
        id: one,
        title: '',
      })),
    ],
  };
}

/** Whether an issue remembers what it is about by its title alone. */
export function isRecovered({ key }: Pick<IssueMetadata, 'key'>): boolean {
  return key.startsWith('lost-');
}

/** Whether an issue is that of a package whose text is gone: it may be about any finding of it. */
export function isRecoveredPackage(meta: Pick<IssueMetadata, 'key' | 'findings'>): boolean {
  return isRecovered(meta) && meta.findings[0]?.rule === '';
}

/** Whether an issue is a finding's own: what is said on it is said of that. */
export function isOwnIssue(
  meta: Pick<IssueMetadata, 'key' | 'findings'>,
  { id }: Pick<IssueMember, 'id'>,
): boolean {
  return meta.key === id && !isRecoveredPackage(meta);
}

/** Whether a finding may be what such an issue was about. */
export function mayBe(key: FindingKey, { source, package: at, findings }: IssueMetadata): boolean {
  const [member] = findings;
  if (member === undefined || sourceLabel(key.source) !== sourceLabel(source)) return false;
  const named = member.rule === '' || key.ids.includes(member.rule);
  if (key.package !== null) return named && at?.name === key.package.name;
  return named && (key.cause !== null || key.path === null || member.title.includes(` in ${key.path}`));
}

function titleParts(title: string): { severity: Severity | null; words: string; rule: string | null } {
  const [, severity, words = '', rule] = TITLE.exec(title) ?? [];
  return { severity: (severity as Severity | undefined) ?? null, words, rule: rule ?? null };
}
