import { isAlias, isMap, isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import type { Finding } from '../findings/finding.js';
import { matchKey } from '../policy/match-key.js';
import type { Match } from '../policy/policy.js';
import { parsePolicy, type PolicyParse } from '../policy/read/parse.js';
import type { Day } from '../scale/day.js';
import { matchesFor } from './baseline-match.js';

/** What all waivers of a baseline have in common. */
export interface BaselineGrant {
  /** The last day on which the waivers apply. */
  readonly until: Day;
  readonly reason: string;
  /** Who accepts it; null where nobody is named. */
  readonly approvedBy: string | null;
}

/** The policy with the waivers of a baseline added. */
export interface Baseline {
  /** The text of the whole policy file. */
  readonly text: string;
  /** How many waivers were added, or renewed where an expired one had the same match. */
  readonly waivers: number;
  /**
   * Findings that are not waived because they report malicious packages, which nobody should accept
   * in bulk.
   */
  readonly malicious: readonly Finding[];
  /**
   * Findings that are not waived because a policy cannot express a match for them: control
   * characters in the name of a package or in a path.
   */
  readonly unnameable: readonly Finding[];
}

/**
 * Adds a waiver for every open finding, except those that report malicious packages. Comments and
 * formatting of the file are kept as far as the YAML library allows.
 * @param policy text of a valid policy file; null where there is none yet
 * @param findings the result of a complete scan under this policy
 */
export function baselineOf(
  policy: string | null,
  findings: readonly Finding[],
  grant: BaselineGrant,
): Baseline {
  const open = findings.filter(({ waiver }) => waiver === null);
  const [malicious, waivable] = [open.filter((one) => one.malicious), open.filter((one) => !one.malicious)];
  const wanted = new Map<string, Match>();
  const unnameable = waivable.filter((finding) => {
    const found = matchesFor(finding);
    for (const match of found ?? []) wanted.set(matchKey(match), match);
    return found === null;
  });
  return {
    text: wanted.size === 0 ? (policy ?? START) : withWaivers(policy ?? START, wanted, grant),
    waivers: wanted.size,
    malicious,
    unnameable,
  };
}

const START = 'version: 1\n';

function withWaivers(text: string, wanted: ReadonlyMap<string, Match>, grant: BaselineGrant): string {
  const document = parseDocument(text, { schema: 'core' });
  const list = waiverList(document);
  const expired = indexByMatch(parsePolicy(text, 'policy'));
  for (const [key, match] of wanted) {
    const entry = document.createNode(waiverOf(match, grant));
    const index = expired.get(key);
    const old = index === undefined ? undefined : list.items[index];
    if (index === undefined) list.add(entry);
    else if (isMap(old)) renew(old, document, grant);
    else list.items[index] = entry;
  }
  return document.toString({ lineWidth: 0, indentSeq: indentsLists(text) });
}

function waiverOf(match: Match, { until, reason, approvedBy }: BaselineGrant): Record<string, unknown> {
  return {
    match,
    reason,
    ...(approvedBy === null ? {} : { 'approved-by': approvedBy }),
    expires: until,
  };
}

/**
 * Updates an expired waiver that has the same match: two waivers with one match would be an error.
 */
function renew(
  old: { set(key: string, value: unknown): void; delete(key: string): boolean },
  document: Document,
  { until, reason, approvedBy }: BaselineGrant,
): void {
  old.set('reason', document.createNode(reason));
  old.set('expires', document.createNode(until));
  if (approvedBy === null) old.delete('approved-by');
  else old.set('approved-by', document.createNode(approvedBy));
}

/**
 * The YAML list that waivers are added to, one per line; created when the file has none, or has it
 * in another form.
 */
function waiverList(document: Document): YAMLSeq {
  const node = document.get('waivers', true);
  const list = isAlias(node) ? node.resolve(document)?.clone() : node;
  const waivers = isSeq(list) ? list : new YAMLSeq();
  delete waivers.anchor;
  waivers.flow = false;
  if (waivers !== node) document.set('waivers', waivers);
  return waivers;
}

function indexByMatch(parsed: PolicyParse): Map<string, number> {
  if (!parsed.ok) throw new RangeError('a baseline was asked for an invalid policy');
  return new Map(parsed.policy.waivers.map(({ match }, index) => [matchKey(match), index]));
}

/** Whether the file indents list entries below their key. */
function indentsLists(text: string): boolean {
  return !/^- /mu.test(text);
}
