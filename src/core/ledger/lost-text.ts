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
 * What is known of an issue whose text is gone from GitHub's record, by the title and the labels
 * that we gave it: nobody can take these out of its history. It has no fingerprint and no dates, so
 * its clock counts from its creation.
 * @param named fingerprints that our comments name, for the issue of a package
 * @returns null for an issue whose title and labels are not like ours
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
  const member = { ...namedMember(id, severity), rule: rule ?? '', title: words };
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

/** All that is known of a finding whose fingerprint alone is remembered. */
export function namedMember(id: string, severity: Severity): IssueMember {
  return { id, rule: '', title: '', aliases: [], severity, due: null, basis: '', since: null, places: [] };
}

/** Whether an issue remembers what it is about by its title alone. */
export function isRecovered({ key }: Pick<IssueMetadata, 'key'>): boolean {
  return isStandIn(key);
}

/** Whether a fingerprint is none, but stands for that of an issue whose text was lost. */
export function isStandIn(id: string): boolean {
  return id.startsWith('lost-');
}

/** Whether an issue is that of a package whose text is gone: it may be about any finding of it. */
export function isRecoveredPackage(meta: Pick<IssueMetadata, 'key' | 'findings'>): boolean {
  return isRecovered(meta) && meta.findings[0]?.rule === '';
}

/** Whether an issue is about one finding only, so that all comments on it are about that one. */
export function isOwnIssue(
  meta: Pick<IssueMetadata, 'key' | 'findings'>,
  { id }: Pick<IssueMember, 'id'>,
): boolean {
  return meta.key === id && !isRecoveredPackage(meta);
}

/**
 * Whether a recovered issue may be about a finding: its title names the rule, and the package or
 * the place.
 */
export function mayBe(key: FindingKey, meta: IssueMetadata): boolean {
  if (!isOfRule(key, meta)) return false;
  if (key.package !== null) return meta.package?.name === key.package.name;
  if (key.cause !== null || key.path === null) return true;
  const title = meta.findings[0]?.title ?? '';
  return title.endsWith('…') || letters(title).includes(letters(`in ${key.path.slice(0, MAX_PATH)}`));
}

/** How many UTF-16 units of a path a title has at least room for. */
const MAX_PATH = 90;

/** The letters and digits of a text: titles drop invisible characters and change quotes. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a recovered issue may be about a finding that has moved from the place in its title. */
export function mayHaveMoved(key: FindingKey, meta: IssueMetadata): boolean {
  return key.package === null && meta.package === null && isOfRule(key, meta);
}

/** Whether a title names the rule of a finding, or the beginning of a long one. */
function isOfRule(key: FindingKey, { source, findings: [member] }: IssueMetadata): boolean {
  if (member === undefined || sourceLabel(key.source) !== sourceLabel(source)) return false;
  return member.rule === '' || key.ids.some((id) => id === member.rule || isCut(member.rule, id));
}

/** Whether a title shows the beginning of a rule's long name. */
function isCut(shown: string, rule: string): boolean {
  return shown.endsWith('…') && letters(rule).startsWith(letters(shown));
}

function titleParts(title: string): { severity: Severity | null; words: string; rule: string | null } {
  const [, severity, words = '', rule] = TITLE.exec(title) ?? [];
  return { severity: (severity as Severity | undefined) ?? null, words, rule: rule ?? null };
}
