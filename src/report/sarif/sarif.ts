import type { Invocation, Log, Notification } from 'sarif';
import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { coverageLine } from '../text/coverage-words.js';
import { jsonText } from '../text/json-text.js';
import { sanitise } from '../text/terminal-text.js';
import { capitalise, number } from '../text/words.js';
import { gzipShare, SARIF_LIMITS } from './limits.js';
import { sarifResult } from './results.js';
import { sarifRules, type RuleTexts } from './rules.js';

/** The program that reports. */
interface Tool {
  readonly version: string;
  readonly ruleText: RuleTexts;
}

/**
 * Renders the findings as SARIF 2.1.0 within GitHub's limits; a notification says what had to be
 * left out. Fixed findings are not included: GitHub ignores `baselineState` and would show them as
 * open alerts.
 * @param tool this program, and what its rules say of themselves
 * @param gzipBytes maximum size of the compressed file
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(result: Result, tool: Tool, gzipBytes: number = SARIF_LIMITS.gzipBytes): string {
  const placed = result.findings.filter(isInFile);
  const ranked = [
    ...placed.filter((finding) => finding.waiver === null),
    ...placed.filter((finding) => finding.waiver !== null),
  ];
  let kept: readonly Finding[] = ranked.slice(0, SARIF_LIMITS.results);
  let text = render(kept, result, tool);
  for (let share = gzipShare(text, gzipBytes); share > 1; share = gzipShare(text, gzipBytes)) {
    kept = kept.slice(0, Math.floor((kept.length / share) * 0.95));
    text = render(kept, result, tool);
  }
  return text;
}

/** SARIF knows files only: a setting of the repository on GitHub is in none. */
function isInFile({ source, locations }: Finding): boolean {
  return source !== 'posture' || locations.some(({ path }) => path !== '');
}

function render(kept: readonly Finding[], result: Result, tool: Tool): string {
  const rules = sarifRules(kept, tool.ruleText);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fixby', version: tool.version, semanticVersion: tool.version, rules } },
        automationDetails: { id: 'fixby/' },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the scanned repository.' } } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(result, kept.length)],
        results: kept.map((finding) => sarifResult(finding, result.comparison.compares)),
      },
    ],
  };
  return jsonText(log);
}

function invocation(result: Result, kept: number): Invocation {
  return {
    executionSuccessful: result.decision !== 'error',
    toolExecutionNotifications: [
      ...coverage(result),
      ...truncation(result.findings.filter(isInFile), kept),
      ...result.reasons
        .filter((reason) => reason.decision === 'error')
        .map((reason) => notify('error', reason.message)),
      ...result.scans
        .filter((scan) => scan.status === 'skipped' && scan.reason !== null)
        .map((scan) => notify('note', `${scan.scanner} was skipped: ${scan.reason ?? ''}`)),
      ...result.scans.flatMap((scan) => scan.notes.map((note) => notify('note', note))),
    ],
  };
}

/** What was looked at, in the words of every report. */
function coverage(result: Result): Notification[] {
  const line = coverageLine(result);
  return line === '' ? [] : [notify('note', capitalise(line))];
}

function truncation(findings: readonly Finding[], kept: number): Notification[] {
  const { results, shownResults, locations } = SARIF_LIMITS;
  const dropped = findings.filter(({ report }) => report === undefined).length - kept;
  const long = findings.filter((finding) => finding.locations.length > locations).length;
  return [
    ...(dropped > 0
      ? [
          `${number(dropped)} of ${number(findings.length)} findings, the least severe, are left out: GitHub takes ${number(results)} results and 10 MB. The JSON report has all.`,
        ]
      : []),
    ...(kept > shownResults
      ? [`GitHub shows the ${number(shownResults)} most severe of ${number(kept)} results.`]
      : []),
    ...(long > 0
      ? [
          `${number(long)} findings have more than ${number(locations)} locations; the first ${number(locations)} are given.`,
        ]
      : []),
  ].map((text) => notify('warning', text));
}

function notify(level: Notification.level, text: string): Notification {
  return { level, message: { text: sanitise(text).replace(/[[\]\\]/gu, '\\$&') } };
}
