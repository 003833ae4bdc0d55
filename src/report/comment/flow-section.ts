import type { Finding } from '../../core/findings/finding.js';
import { fitting } from '../text/fit.js';
import { flowWords } from '../text/flow-words.js';
import { mainLocation } from '../text/locations.js';
import { EMPTY, markup, prose, type Markdown } from '../text/markdown.js';
import { blocks, list } from '../text/markdown-blocks.js';
import { count, fullTitle, number } from '../text/words.js';
import type { Section } from './folded-parts.js';
import type { ReportContext } from './report-context.js';

/**
 * Maximum number of data flows that are shown, and of steps in each; of a longer one its beginning
 * and its end.
 */
const MAX_WAYS = 20;

/** The section with the data flows of the main findings, from source to sink. */
export function flowSection(context: ReportContext): Section[] {
  const ways = context.selection.main.filter((finding) => mainLocation(finding).flow.length > 0);
  if (ways.length === 0) return [];
  const body = (room: number): Markdown => {
    const { rows, hidden } = fitting(ways, (finding) => way(finding, context), {
      room: room - 200,
      most: MAX_WAYS,
      measure: context.measure,
    });
    const more = hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more, ${context.elsewhere}.`;
    return blocks([list(rows), more]);
  };
  return [{ title: `The way of the data in ${count(ways.length, 'finding')}`, body }];
}

function way(finding: Finding, { repositoryUrl, result }: ReportContext): Markdown {
  const { flow } = mainLocation(finding);
  return markup`${prose(fullTitle(finding))}: ${flowWords(flow, repositoryUrl, result.comparison.head)}`;
}
