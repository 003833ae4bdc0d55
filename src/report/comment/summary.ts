import type { Result } from '../../core/findings/result.js';
import { SUMMARY_LIMIT, type Part } from '../text/fit.js';
import { EMPTY, markup } from '../text/markdown.js';
import { blocks } from '../text/markdown-blocks.js';
import type { Section } from './folded-parts.js';
import { summaryContext, type CommentContext } from './report-context.js';
import { wholeReport } from './whole-report.js';

/**
 * The job summary: like the comment, with longer lists and nothing folded. At most 1 MiB of UTF-8.
 * @param context its marker is not used
 */
export function renderSummary(result: Result, context: CommentContext): string {
  const report = summaryContext(result, context, SUMMARY_LIMIT);
  return `${wholeReport(result, report, unfolded, SUMMARY_LIMIT)}\n`;
}

function unfolded({ title, body }: Section): Part {
  return (room) => blocks([markup`#### ${title}`, body(room - title.length * 4 - 60), EMPTY]);
}
