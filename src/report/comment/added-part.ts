import type { AddedPackage } from '../../core/findings/added.js';
import { fitting } from '../text/fit.js';
import { routeWords } from '../text/locations.js';
import { code, EMPTY, join, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { count, number } from '../text/words.js';
import type { Section } from './folded-parts.js';
import type { ReportContext } from './report-context.js';

/** The packages that a change brings; what is remarkable of them stands in the title. */
export function addedSection(context: ReportContext): Section[] {
  const { added = [] } = context.result;
  if (added.length === 0) return [];
  const scripts = added.filter(({ installScript }) => installScript === true).length;
  const similar = added.filter(({ similarTo }) => similarTo !== null).length;
  const title = [
    count(added.length, 'new package'),
    ...(scripts === 0 ? [] : [`${number(scripts)} with an install script`]),
    ...(similar === 0 ? [] : [`${number(similar)} named like a well-known one`]),
  ].join(', ');
  const head = [markup`Package`, markup`Comes`, markup`License`, markup`Remarks`];
  return [
    {
      title,
      body: (room) => {
        const { rows, hidden } = fitting(remarkableFirst(added), rowOf, {
          room: room - 400,
          most: context.maxRows,
          measure: context.measure,
        });
        return blocks([
          table(head, rows),
          hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more, ${context.elsewhere}.`,
        ]);
      },
    },
  ];
}

function remarkableFirst(added: readonly AddedPackage[]): AddedPackage[] {
  const rank = (one: AddedPackage): number =>
    one.similarTo !== null ? 0 : one.installScript === true ? 1 : 2;
  return [...added].sort((a, b) => rank(a) - rank(b));
}

function rowOf(one: AddedPackage): Markdown {
  const { name, version, licence, direct, dev, through } = one;
  const way = routeWords({ direct, dev, through });
  return tableRow([
    markup`**${clip(name, 200)}** ${clip(version, 100)}`,
    markup`${way === '' ? 'not known how' : way}`,
    markup`${licence === null ? 'not stated' : clip(licence, 100)}`,
    join(remarks(one), '<br>'),
  ]);
}

function remarks({ installScript, similarTo }: AddedPackage): Markdown[] {
  return [
    ...(similarTo === null ? [] : [markup`**named like ${code(similarTo)}**`]),
    ...(installScript === true ? [markup`runs a script when it is installed`] : []),
  ];
}
