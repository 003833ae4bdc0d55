import type { Result } from '../core/result.js';
import { assemble, fixed, SUMMARY_LIMIT, type Part } from './fit.js';
import { flowSection } from './flow-section.js';
import {
  beforeSection,
  policySection,
  waivedSection,
  waiveSection,
  withheldSection,
  type Section,
} from './folded-parts.js';
import { fixedPart, mergePart, notesPart, problemsPart, tablePart, verdictPart } from './main-parts.js';
import { EMPTY, markup } from './markdown.js';
import { blocks } from './markdown-blocks.js';
import { summaryContext, type CommentContext } from './report-context.js';
import { footer, scansSection } from './scan-parts.js';

/**
 * The job summary: the parts of the comment with more room and nothing folded, within 1 MiB of UTF-8.
 * @param context its marker is not used
 */
export function renderSummary(result: Result, context: CommentContext): string {
  const report = summaryContext(result, context, SUMMARY_LIMIT);
  const sections = [
    ...flowSection(report),
    ...waiveSection(report),
    ...beforeSection(report),
    ...withheldSection(report),
    ...waivedSection(report),
    ...policySection(report),
    scansSection(report),
  ];
  const parts = [
    fixed(verdictPart(result)),
    fixed(problemsPart(report)),
    tablePart(report),
    fixed(mergePart(report)),
    fixedPart(report),
    fixed(notesPart(report)),
    ...sections.map(unfolded),
  ];
  return `${assemble(parts, footer(report), SUMMARY_LIMIT).toString()}\n`;
}

function unfolded({ title, body }: Section): Part {
  return (room) => blocks([markup`#### ${title}`, body(room - title.length * 4 - 60), EMPTY]);
}
