import type { Finding } from '../../core/findings/finding.js';
import type { IssueMetadata } from '../../core/ledger/metadata/issue.js';
import { summarise } from '../../core/ledger/plan/summary.js';
import { aboutUrl } from '../text/addresses.js';
import { longDate } from '../text/dates.js';
import { COMMENT_LIMIT, fitting, fixed, type Part } from '../text/fit.js';
import { code, EMPTY, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, list } from '../text/markdown-blocks.js';
import { placeLink } from '../text/place-link.js';
import { clip } from '../text/terminal-text.js';
import { count, fullTitle, number } from '../text/words.js';
import { boundedTitle, issueSection, type Issue, type IssueContext } from './issue.js';
import { factsPart, fixPart, textPart, type LinkContext } from './parts.js';
import { waivePart } from './waive-part.js';

/** Maximum length of a path in a title, in characters. */
const MAX_PATH = 100;

/** Characters reserved for a list's heading and the line about further entries. */
const AROUND = 400;

/**
 * The issue for findings with one cause, which one action fixes (revoking a key, correcting a
 * workflow file). It lists their locations as tasks and is due at the earliest of their dates. The
 * same findings give the same bytes.
 * @param findings with one cause, worst first; not empty
 */
export function renderCauseIssue(
  findings: readonly Finding[],
  metadata: IssueMetadata,
  context: IssueContext,
): Issue {
  const { severity, due } = summarise(findings);
  const [first] = findings;
  if (first === undefined) throw new RangeError('an issue about nothing');
  const links = { repositoryUrl: context.repositoryUrl, commit: metadata.commit };
  const oldest = findings.find((finding) => finding.due === due) ?? first;
  const parts = [
    factsPart({ ...oldest, severity, locations: [] }, links),
    fixed(fixPart(first)),
    tasksPart(findings, links),
    textPart(first),
    fixed(waivePart(findings, context.policyPath)),
  ];
  return { title: causeTitle(first, findings), section: issueSection(parts, metadata) };
}

/** `[critical] AWS access key (AKIA…) in 30 files (secrets/aws-access-key)` */
function causeTitle(first: Finding, findings: readonly Finding[]): string {
  const paths = new Set(findings.flatMap(({ locations }) => locations.map(({ path }) => path)));
  const [path = ''] = paths;
  const where = paths.size === 1 ? clip(path, MAX_PATH) : count(paths.size, 'file');
  const { severity } = summarise(findings);
  return boundedTitle(
    `[${severity}] ${clip(fullTitle(first), 140)} in ${where}`,
    ` (${clip(first.rule, 80)})`,
  );
}

function tasksPart(findings: readonly Finding[], links: LinkContext): Part {
  return (room) => {
    const { rows, hidden } = fitting(findings, (finding) => taskOf(finding, links), {
      room: room - AROUND,
      most: findings.length,
      measure: COMMENT_LIMIT.measure,
    });
    return blocks([
      markup`### ${count(findings.length, 'place')}`,
      markup`The issue closes once all of them are gone.`,
      list(rows),
      hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more: ${code('fixby scan')} lists them all.`,
    ]);
  };
}

function taskOf(finding: Finding, { repositoryUrl, commit }: LinkContext): Markdown {
  const [at] = finding.locations;
  const where =
    at === undefined ? link(clip(finding.rule, 80), aboutUrl(finding)) : placeLink(at, repositoryUrl, commit);
  const waived = finding.waiver === null ? EMPTY : markup`, waived until ${longDate(finding.waiver.expires)}`;
  return markup`[ ] ${where}${waived}`;
}
