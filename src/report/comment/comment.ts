import type { Result } from '../../core/findings/result.js';
import { COMMENT_LIMIT, type Part } from '../text/fit.js';
import { details } from '../text/markdown-blocks.js';
import type { Section } from './folded-parts.js';
import { commentContext, type CommentContext } from './report-context.js';
import { wholeReport } from './whole-report.js';

/**
 * The comment on a pull request, with folded sections. At most GitHub's limit of 65,536 characters.
 * @returns Markdown that begins with the marker
 */
export function renderComment(result: Result, context: CommentContext): string {
  const report = commentContext(result, context, COMMENT_LIMIT);
  const body = wholeReport(result, report, folded, COMMENT_LIMIT);
  return `${context.marker === '' ? '' : `${context.marker}\n`}${body}\n`;
}

function folded({ title, body }: Section): Part {
  return (room) => details(title, body(room - title.length - 60));
}
