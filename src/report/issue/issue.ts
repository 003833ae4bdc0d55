import type { Finding } from '../../core/findings/finding.js';
import {
  boundedMetadata,
  renderIssueMetadata,
  SECTION_START,
  type IssueMetadata,
} from '../../core/ledger/metadata/issue.js';
import { assemble, COMMENT_LIMIT, fixed, type Part } from '../text/fit.js';
import { Markdown } from '../text/markdown.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { count, fullTitle } from '../text/words.js';
import { activityPart } from './activity-part.js';
import { factsPart, fixPart, flowPart, textPart } from './parts.js';
import { waivePart } from './waive-part.js';

/** Where an issue is shown. */
export interface IssueContext {
  /**
   * `https://github.com/owner/name` of the scanned repository, for links to lines; null when there
   * is none.
   */
  readonly repositoryUrl: string | null;
  /** Path of the policy, for the advice on waivers. */
  readonly policyPath: string;
}

/** The content of an issue. */
export interface Issue {
  readonly title: string;
  /** Our section of the body: from its first hidden line to its last one, which is the metadata. */
  readonly section: string;
}

/** Maximum length of an issue's title on GitHub, in characters. */
const MAX_TITLE = 256;

/** Maximum length of a path in a title, in characters. */
const MAX_PATH = 100;

/**
 * Renders the issue of a finding: what, by when, why, where and how to fix it. The same finding
 * gives the same bytes.
 */
export function renderIssue(finding: Finding, metadata: IssueMetadata, context: IssueContext): Issue {
  const parts = [
    factsPart(finding, { ...context, commit: metadata.commit }),
    fixed(fixPart(finding)),
    textPart(finding),
    fixed(activityPart(finding)),
    flowPart(finding, { ...context, commit: metadata.commit }),
    fixed(waivePart([finding], context.policyPath)),
  ];
  return { title: issueTitle(finding), section: issueSection(parts, metadata) };
}

/**
 * Our section of an issue's body: the parts within GitHub's limit, between the hidden first and
 * last line.
 */
export function issueSection(parts: readonly Part[], metadata: IssueMetadata): string {
  const last = Markdown.trusted(renderIssueMetadata(boundedMetadata(metadata)));
  const limit = { ...COMMENT_LIMIT, size: COMMENT_LIMIT.size - SECTION_START.length - 1 };
  return `${SECTION_START}\n${assemble(parts, last, limit).toString()}`;
}

/**
 * The title: `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`, `[high] SQL
 * built from request data in src/db.ts (sql-injection)`. GitHub shows a title as plain text apart
 * from backticks, and reads no mention in it.
 */
function issueTitle(finding: Finding): string {
  return boundedTitle(
    `[${finding.severity}] ${clip(fullTitle(finding), MAX_TITLE)}${fileWords(finding)}`,
    ` (${clip(finding.rule, 80)})`,
  );
}

/**
 * The path for a finding without a package, since many issues would otherwise have the same title.
 * The line is left out because it changes too often, and a log because its name says nothing.
 */
function fileWords({ package: at, locations, activity }: Finding): string {
  if (activity !== undefined) return '';
  const [first, ...others] = [...new Set(locations.map(({ path }) => path))];
  if (at !== null || first === undefined || first === '') return '';
  const more = others.length === 0 ? '' : ` and ${count(others.length, 'more file')}`;
  return ` in ${clip(first, MAX_PATH)}${more}`;
}

/** A title within GitHub's limit. The beginning is shortened, never the end. */
export function boundedTitle(title: string, end: string): string {
  return `${cut(title, MAX_TITLE - end.length)}${end}`.replaceAll('`', "'");
}

/** Truncates to `max` UTF-16 units without splitting a surrogate pair. */
function cut(text: string, max: number): string {
  return text.length <= max ? text : `${sanitise(text.slice(0, max - 1)).replace(/\uFFFD$/u, '')}…`;
}
