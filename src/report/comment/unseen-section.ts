import type { Unseen } from '../../core/findings/coverage.js';
import { itemWords } from '../../core/gate/unseen.js';
import type { Section } from './folded-parts.js';
import type { ReportContext } from './report-context.js';
import { fitting } from '../text/fit.js';
import { EMPTY, markup } from '../text/markdown.js';
import { blocks, list } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { count, number } from '../text/words.js';

/** Maximum length of a line about one item, in characters. */
const MAX_LINE = 300;

/** The section that names every item that was not scanned completely. */
export function unseenSection({ result, measure, maxRows, elsewhere }: ReportContext): Section[] {
  const items = result.scans.flatMap(({ scanner, coverage }) =>
    (coverage?.head.unseen ?? []).map((item) => ({ scanner, item })),
  );
  if (items.length === 0) return [];
  const row = ({ scanner, item }: { scanner: string; item: Unseen }) =>
    markup`${clip(itemWords(item), MAX_LINE)} (${clip(scanner, 60)})`;
  return [
    {
      title: `${count(items.length, 'thing')} not looked at, or only in part`,
      body: (room) => {
        const { rows, hidden } = fitting(items, row, { room: room - 400, most: maxRows, measure });
        const more = hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more, ${elsewhere}.`;
        return blocks([list(rows), more]);
      },
    },
  ];
}
