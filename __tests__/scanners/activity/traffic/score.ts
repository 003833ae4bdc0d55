import { spanOf, type Kind, type Label, type LookAlike, type Statement, type Subject } from './label.js';
import { overlap, WEEK, type Span } from './record.js';

/** What a detector says; times are RFC 3339. */
export interface Finding extends Statement {
  readonly from: string;
  readonly to: string;
}

/** A false alarm, and what it took for real where that is known. */
export interface FalseAlarm {
  readonly finding: Finding;
  readonly lookAlikes: readonly string[];
}

/** How good the findings of one stream, or of several, are. */
export interface Score {
  readonly found: readonly Label[];
  readonly missed: readonly Label[];
  /** Labels found, of all, 0 to 1; 1 where there are none. */
  readonly recall: number;
  /** The same, for findings of the very kind and subject of the label only. */
  readonly exactRecall: number;
  readonly exact: number;
  readonly falseAlarms: readonly FalseAlarm[];
  /** Findings that say of a label what another finding has said already. */
  readonly repeated: number;
  readonly weeks: number;
  /** False alarms for every four weeks of log. */
  readonly falseInFourWeeks: number;
}

/** Whole addresses are themselves; `2001:db8:1::/48` and `198.51.100.0/24` what they begin. */
function isClient(named: string, client: string): boolean {
  const cut = named.replace(/\/\d+$/, '');
  if (cut === client) return true;
  if (cut.endsWith('::')) return client.startsWith(cut.slice(0, -1));
  return /^\d+\.\d+\.\d+\.(0|x|\*)$/.test(cut) && client.startsWith(cut.replace(/(0|x|\*)$/, ''));
}

/** A segment that stands for anything: `{key}`, `:key`, `*`. */
const varies = (segment: string): boolean => /^(\{.*\}|:.+|<.*>|\*+)$/.test(segment);

/** Same route, however what varies is written, with or without its method. */
function isRoute(named: string, route: string): boolean {
  if (route === '*') return true;
  const have = named.replace(/^[A-Z]+ /, '').split('/');
  const want = route.split('/');
  const same = (segment: string, index: number): boolean =>
    varies(want[index] ?? '') || varies(segment) || segment === want[index];
  return have.length === want.length && have.every(same);
}

/**
 * Whether both mean the same one. A status is its class, `4xx` for `401`. Combined lines have no
 * host name, so that every name of a site will do.
 */
export function isSame(named: Subject, meant: Subject): boolean {
  if (named.subject !== meant.subject) return false;
  if (named.subject === 'client') return isClient(named.name, meant.name);
  if (named.subject === 'route') return isRoute(named.name, meant.name);
  return named.subject === 'site' || named.name[0] === meant.name[0];
}

const states = (finding: Finding, { kind, ...subject }: Statement): boolean =>
  (finding.kind satisfies Kind) === kind && isSame(finding, subject);

const meanwhile = (finding: Finding, label: Label): boolean => overlap(spanOf(finding), spanOf(label));

const isExact = (label: Label) => (finding: Finding) => meanwhile(finding, label) && states(finding, label);

/** The true statement of a label that a finding makes, or null. */
function statementOf(label: Label, finding: Finding): Statement | null {
  if (!meanwhile(finding, label)) return null;
  return [label, ...label.also].find((statement) => states(finding, statement)) ?? null;
}

/** Whether a finding is about something that an episode did, though it says it in another way. */
const isTrace = (finding: Finding, label: Label): boolean =>
  meanwhile(finding, label) && [label, ...label.also, ...label.touches].some((one) => isSame(finding, one));

/** Findings of one label beyond the first of each statement. */
function repeats(label: Label, findings: readonly Finding[]): number {
  const statements = findings.map((one) => statementOf(label, one)).filter((one) => one !== null);
  return statements.length - new Set(statements).size;
}

function tookForReal(finding: Finding, lookAlikes: readonly LookAlike[]): string[] {
  const near = lookAlikes.filter(({ client, ...span }) => {
    const same =
      client === null || (finding.subject === 'client' && isSame(finding, { ...finding, name: client }));
    return same && overlap(spanOf(finding), spanOf(span));
  });
  return [...new Set(near.map(({ name }) => name))];
}

const ratio = (part: number, all: number): number => (all === 0 ? 1 : part / all);

/**
 * Scores the findings of one stream. A label is found by a finding of its kind about its subject,
 * or of another statement as true, whose window overlaps. A false alarm is a finding about
 * somebody who shows no trace of any episode then.
 */
export function score(
  {
    labels,
    lookAlikes = [],
    from,
    to,
  }: Span & { labels: readonly Label[]; lookAlikes?: readonly LookAlike[] },
  findings: readonly Finding[],
): Score {
  const found = labels.filter((label) => findings.some((one) => statementOf(label, one) !== null));
  const exact = labels.filter((label) => findings.some(isExact(label))).length;
  const alarms = findings.filter((one) => !labels.some((label) => isTrace(one, label)));
  return finished({
    found,
    exact,
    missed: labels.filter((label) => !found.includes(label)),
    falseAlarms: alarms.map((finding) => ({ finding, lookAlikes: tookForReal(finding, lookAlikes) })),
    repeated: labels.reduce((sum, label) => sum + repeats(label, findings), 0),
    weeks: (to - from) / WEEK,
  });
}

function finished(counts: Omit<Score, 'recall' | 'exactRecall' | 'falseInFourWeeks'>): Score {
  const all = counts.found.length + counts.missed.length;
  return {
    ...counts,
    recall: ratio(counts.found.length, all),
    exactRecall: ratio(counts.exact, all),
    falseInFourWeeks: (counts.falseAlarms.length / counts.weeks) * 4,
  };
}

/** The score of several streams together. Throws for none. */
export function total(scores: readonly Score[]): Score {
  if (scores.length === 0) throw new Error('no scores to add up');
  const sum = (of: (one: Score) => number): number => scores.reduce((all, one) => all + of(one), 0);
  return finished({
    found: scores.flatMap((one) => one.found),
    missed: scores.flatMap((one) => one.missed),
    falseAlarms: scores.flatMap((one) => one.falseAlarms),
    exact: sum((one) => one.exact),
    repeated: sum((one) => one.repeated),
    weeks: sum((one) => one.weeks),
  });
}
