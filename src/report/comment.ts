import type { Result } from '../core/result.js';
import { assemble, COMMENT_LIMIT, fixed, type Part } from './fit.js';
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
import { details } from './markdown-blocks.js';
import { commentContext, type CommentContext } from './report-context.js';
import { footer, scansSection } from './scan-parts.js';

export type { CommentContext } from './report-context.js';

/**
 * The pull request comment: may I merge, what must I do, by when, how; then, folded, why one should believe it. Never longer than GitHub's
 * 65,536 characters: long lists say how many more there are.
 * @returns Markdown that begins with the marker
 */
export function renderComment(result: Result, context: CommentContext): string {
  const report = commentContext(result, context, COMMENT_LIMIT);
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
    ...sections.map(folded),
  ];
  const body = assemble(parts, footer(report), COMMENT_LIMIT).toString();
  return `${context.marker === '' ? '' : `${context.marker}\n`}${body}\n`;
}

/** A section as a folded part. */
function folded({ title, body }: Section): Part {
  return (room) => details(title, body(room - title.length - 60));
}
