import type { CodeFlow, Location as SarifLocation, Result as SarifResult } from 'sarif';
import { isJudged, type Finding, type FlowStep, type Place } from '../../core/findings/finding.js';
import type { Severity } from '../../core/scale/severity.js';
import { encodePath } from '../text/addresses.js';
import { approverWords } from '../text/approver-words.js';
import { shortDate } from '../text/dates.js';
import { mainLocation, routeWords } from '../text/locations.js';
import { priorityWords } from '../text/priority-words.js';
import { sightWords } from '../text/sight-words.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { fullTitle } from '../text/words.js';
import { SARIF_LIMITS } from './limits.js';

const LEVELS: Readonly<Record<Severity, SarifResult.level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/**
 * A finding as a SARIF result.
 * @param compares whether this run compares with a base
 */
export function sarifResult(finding: Finding, compares: boolean): SarifResult {
  return {
    ruleId: finding.rule,
    level: isJudged(finding) ? LEVELS[finding.severity] : 'note',
    message: { text: message(finding) },
    locations: locations(finding),
    ...codeFlows(finding),
    // GitHub matches alerts by `primaryLocationLineHash` only; this value does not change when
    // lines move.
    partialFingerprints: { 'fixby/v1': finding.id, primaryLocationLineHash: `${finding.id}:1` },
    ...(compares && finding.origin !== 'unknown'
      ? { baselineState: finding.origin === 'introduced' ? ('new' as const) : ('unchanged' as const) }
      : {}),
    ...(finding.waiver === null
      ? {}
      : {
          suppressions: [
            {
              kind: 'external' as const,
              status: 'accepted' as const,
              justification: justification(finding.waiver),
            },
          ],
        }),
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      due: finding.due,
      sla: finding.sla,
      origin: finding.origin,
      ...(finding.reachability === undefined ? {} : { reachability: finding.reachability.label }),
      ...(finding.exploited === undefined ? {} : { exploited: finding.exploited.added }),
      ...(finding.epss === undefined ? {} : { epss: finding.epss.score }),
    },
  };
}

function justification(waiver: NonNullable<Finding['waiver']>): string {
  const { reason, approvedBy, expires } = waiver;
  const by = approvedBy === null ? '' : `, approved by ${approverWords(waiver)}`;
  return `${sanitise(reason)} (until ${expires}${by})`;
}

/**
 * The message: what it is, by when and how to fix it. Brackets are escaped, since they make a link
 * in SARIF (section 3.11.6).
 */
function message(finding: Finding): string {
  const route = routeWords(finding.package);
  const due = finding.due === null ? 'no due date' : `fix by ${shortDate(finding.due)}`;
  const parts = [
    `${fullTitle(finding)} (${[clip(finding.rule, 100), route].filter((part) => part !== '').join(', ')})`,
    `${finding.severity}, ${due}`,
    ...priorityWords(finding),
    ...(sightWords(finding) === '' ? [] : [sightWords(finding)]),
    ...remedy(finding),
  ];
  return parts.join('. ').replace(/[[\]\\]/gu, '\\$&');
}

/** The upgrade, or how to repair this very finding; the help of a rule is the same for all. */
function remedy({ package: at, fix }: Finding): string[] {
  const text = at === null ? fix.replace(/\s+/gu, ' ').trim() : (at.upgrade ?? '');
  return text === '' ? [] : [clip(text, 300)];
}

/** The main location first, then the others in their order. */
function locations(finding: Finding): SarifLocation[] {
  const first = mainLocation(finding);
  const others = finding.locations.filter((location) => location !== first);
  return [first, ...others].slice(0, SARIF_LIMITS.locations).map(toLocation);
}

/** The data flow to the main location. */
function codeFlows(finding: Finding): { codeFlows?: CodeFlow[] } {
  const { flow } = mainLocation(finding);
  if (flow.length === 0) return {};
  return {
    codeFlows: [{ threadFlows: [{ locations: flow.map((step) => ({ location: flowLocation(step) })) }] }],
  };
}

function flowLocation(step: FlowStep): SarifLocation {
  return { ...toLocation(step), message: { text: clip(step.label, 200).replace(/[[\]\\]/gu, '\\$&') } };
}

/** A SARIF location. GitHub requires a line, so 1 is used when the scanner knows none. */
function toLocation({ path, line, column, endLine }: Place): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(path), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line ?? 1,
        ...(line === null || column === null ? {} : { startColumn: column }),
        ...(line === null || endLine === null || endLine < line ? {} : { endLine }),
      },
    },
  };
}
