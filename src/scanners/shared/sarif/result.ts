import type { Unseen } from '../../../core/findings/coverage.js';
import type { Place, Observation } from '../../../core/findings/finding.js';
import { compareText } from '../../../core/scale/text-order.js';
import { redact } from '../secrets/redact.js';
import { missedIn } from './notifications.js';
import { issueWords, SarifError } from './parse.js';
import { whereaboutsOf, type Ground } from './places.js';
import { cweOf, messageText, ratingOf, ruleOf, titleOf } from './rules.js';
import { resultSchema, type Run, type RunResult, type SarifLocation } from './schema.js';

/** A result of another tool, before its identity is known. */
export interface Imported {
  readonly observation: Omit<Observation, 'subject'>;
  /** A stable fingerprint by the tool itself; null when there is none. */
  readonly fingerprint: string | null;
  /** The text of its line, if the SARIF file contains it. */
  readonly snippet: string | null;
  /** True for results about secrets, whose lines must not be part of the identity. */
  readonly secret: boolean;
  readonly suppressed: boolean;
}

/** The results of a run, and notes about those that could not be used. */
export interface ImportedRun {
  /** `sarif:<tool>`. */
  readonly source: `sarif:${string}`;
  readonly version: string;
  readonly results: readonly Imported[];
  /** Why the run is not complete; none where it is. */
  readonly problems: readonly string[];
  /** Files that the tool looked at in part at most. */
  readonly unseen: readonly Unseen[];
}

const SECRET_TOOLS = /gitleaks|trufflehog|secret|ggshield|gitguardian/i;

/**
 * Converts the results of a run to observations. One that cannot be read costs no other one.
 * @param file path of the SARIF file, where results stand that are in no file of the tree; null for
 *   a tool that looked at the tree alone: then a result elsewhere is a problem
 */
export function importRun(run: Run, file: string | null, ground: Ground): ImportedRun {
  const { driver } = run.tool;
  const source = `sarif:${toolName(driver.name)}` as const;
  const missed = missedIn(run, ground);
  const problems = new Set(missed.problems.map((problem) => `${toolName(driver.name)} ${problem}`));
  const results: Imported[] = [];
  for (const [index, value] of (run.results ?? []).entries()) {
    try {
      const result = parsed(value, index);
      if (isOpen(result)) results.push(importResult(run, result, { source, file, ground }));
    } catch (error) {
      if (!(error instanceof SarifError)) throw error;
      problems.add(error.message);
    }
  }
  const version = driver.semanticVersion ?? driver.version ?? '';
  return { source, version, results, problems: [...problems], unseen: missed.unseen };
}

/** The tool's name, reduced to characters that are valid in a label and in a policy. */
function toolName(name: string): string {
  return (
    name
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 40) || 'unnamed'
  );
}

function parsed(value: unknown, index: number): RunResult {
  const { success, data, error } = resultSchema.safeParse(value);
  if (success) return data;
  throw new SarifError(`result ${index + 1} cannot be read: ${issueWords(error.issues[0], 'it')}`);
}

/**
 * Whether a result reports a weakness that is there: those of the kinds pass, notApplicable and
 * informational report none (SARIF 3.27.9), and an absent one was there before (SARIF 3.27.24).
 */
function isOpen({ kind, baselineState }: RunResult): boolean {
  return (
    baselineState !== 'absent' &&
    (kind === undefined || !['pass', 'notApplicable', 'informational'].includes(kind))
  );
}

interface Surroundings {
  readonly source: `sarif:${string}`;
  readonly file: string | null;
  readonly ground: Ground;
}

function importResult(run: Run, result: RunResult, { source, file, ground }: Surroundings): Imported {
  const rule = ruleOf(run, result);
  const secret = SECRET_TOOLS.test(source);
  const [location] = result.locations ?? [];
  const at = whereaboutsOf(location?.physicalLocation?.artifactLocation, run, ground);
  if (at.kind === 'outside' && file === null)
    throw new SarifError(`a result is in ${JSON.stringify(at.address)}, which is not inside the repository`);
  const said = redact(messageText(result.message, rule));
  return {
    observation: {
      source,
      rule: result.ruleId ?? rule?.id ?? 'unnamed',
      aliases: [],
      title: redact(titleOf(result, rule)),
      description: at.kind === 'outside' ? `In ${at.address}: ${said}` : said,
      fix: '',
      rating: ratingOf(result, rule),
      cwe: cwes(cweOf(result, rule), secret),
      references: rule?.helpUri !== undefined && /^https?:\/\//i.test(rule.helpUri) ? [rule.helpUri] : [],
      published: null,
      place: at.kind === 'file' ? placeOf(at.path, location) : { ...NO_PLACE, path: file ?? '' },
      package: null,
      confidence: 'high',
      flow: flowOf(result, run, ground),
    },
    fingerprint: fingerprintOf(result),
    snippet: location?.physicalLocation?.region?.snippet?.text?.split(/\r?\n/)[0] ?? null,
    secret,
    suppressed: isSuppressed(result),
  };
}

function cwes(named: readonly string[], secret: boolean): string[] {
  return named.length === 0 && secret ? ['CWE-798'] : [...named];
}

const NO_PLACE = { line: null, column: null, endLine: null } as const;

function placeOf(path: string, location: SarifLocation | undefined): Place {
  const region = location?.physicalLocation?.region;
  const line = region?.startLine ?? null;
  return {
    path,
    line,
    column: line === null ? null : (region?.startColumn ?? null),
    endLine: line === null ? null : Math.max(line, region?.endLine ?? line),
  };
}

/** The first code flow; steps that are in no file of the tree are left out. */
function flowOf(result: RunResult, run: Run, ground: Ground): NonNullable<Observation['flow']> {
  const steps = result.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
  return steps.flatMap(({ location }) => {
    const at = whereaboutsOf(location?.physicalLocation?.artifactLocation, run, ground);
    const label = location?.message === undefined ? '' : redact(messageText(location.message, undefined));
    return at.kind === 'file' ? [{ ...placeOf(at.path, location), label }] : [];
  });
}

/**
 * The tool's fingerprint that does not depend on line numbers. Full ones (`fingerprints`) are
 * preferred to partial ones.
 */
function fingerprintOf({ fingerprints = {}, partialFingerprints = {} }: RunResult): string | null {
  const usable = (all: Readonly<Record<string, string>>): string[] =>
    Object.entries(all)
      // Fingerprints by commit or author do not identify code, and "requires login" is a
      // placeholder.
      .filter(([name, value]) => !/commit|author|mail|date/i.test(name) && /^[\w+/=:.-]{8,}$/.test(value))
      .map(([name, value]) => `${name}=${value}`)
      .sort(compareText);
  return usable(fingerprints)[0] ?? usable(partialFingerprints)[0] ?? null;
}

/**
 * Whether a result is suppressed; a suppression that is only proposed does not count (SARIF
 * 3.35.3).
 */
function isSuppressed({ suppressions }: RunResult): boolean {
  const all = suppressions ?? [];
  return all.length > 0 && all.every(({ status }) => status === undefined || status === 'accepted');
}
