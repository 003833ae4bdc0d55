import { isJudged, type Finding, type Location } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import type { Severity } from '../../core/scale/severity.js';
import { jsonText } from '../text/json-text.js';
import { clip } from '../text/terminal-text.js';

/** One entry of GitLab's report on code quality. */
interface Entry {
  readonly description: string;
  readonly check_name: string;
  /** The same as long as the finding is at the place. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** GitLab's levels: what blocks by default is a blocker there. */
const LEVELS: Readonly<Record<Severity, Entry['severity']>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
};

/** Maximum length of a description, in characters. */
const MAX_DESCRIPTION = 500;

/**
 * Renders the open findings as a report on code quality, which every edition of GitLab shows in a
 * merge request and compares with that of the target branch. Waived ones are left out, and so is
 * what has no file.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function renderCodeQuality({ findings }: Result): string {
  return jsonText(findings.flatMap(entriesOf));
}

function entriesOf(finding: Finding): Entry[] {
  const places = finding.locations.filter(({ path, waiver }) => path !== '' && waiver === null);
  // Two places in one file would be one to GitLab, which tells entries apart by fingerprint alone.
  const first = places.filter(({ path }, index) => places.findIndex((one) => one.path === path) === index);
  return first.map((place) => ({
    description: clip(`${title(finding, place)} ${due(finding)}. ${finding.fix}`.trim(), MAX_DESCRIPTION),
    check_name: finding.rule,
    fingerprint: `${finding.id}:${place.path}`,
    // What is of low confidence blocks nothing here either.
    severity: isJudged(finding) ? LEVELS[finding.severity] : 'info',
    location: { path: place.path, lines: { begin: place.line ?? 1 } },
  }));
}

function title({ title: words }: Finding, { package: at }: Location): string {
  return at === null ? `${words}:` : `${at.name} ${at.version}: ${words}:`;
}

function due({ due: day }: Finding): string {
  return day === null ? 'no due date' : `fix by ${day}`;
}
