import { plainText } from '../text/terminal-text.js';
import { wrapped } from '../text/wrap.js';

/** What our Markdown writes as entities, and what it stands for. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  vert: '|',
  grave: '`',
  dollar: '$',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * Our own Markdown as it reads on GitHub, for a terminal: without hidden data, entities and
 * addresses; of folded sections only the title, as GitHub shows them.
 * @param markdown rendered by this program
 * @param width columns of a line
 */
export function markdownText(markdown: string, width: number): string {
  const shown = markdown
    .replace(/<!--.*?-->\n?/gsu, '')
    .replace(/<details><summary>(.*?)<\/summary>.*?<\/details>/gsu, '▸ $1');
  const lines = shown.split('\n');
  let isCode = false;
  const text = lines.flatMap((line, index) => {
    if (line.startsWith('```')) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [`    ${plainText(line)}`];
    return line.startsWith('|') ? rowLines(line, lines[index + 1] ?? '', width) : blockLines(line, width);
  });
  return text
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** A row of a table: the first cell, and the others below it. Of two cells: `name: value`. */
function rowLines(line: string, next: string, width: number): string[] {
  if (/^\|(?: :?-+:? \|)+$/u.test(line)) return [];
  const cells = line
    .slice(1, -1)
    .split(' | ')
    .map((cell) => cell.split('<br>').map(inline));
  const isHead = /^\|(?: :?-+:? \|)+$/u.test(next);
  if (cells.length === 2) return wrapped(cells.map((parts) => parts.join(', ')).join(': '), width);
  if (isHead) return [];
  const [first = [], ...rest] = cells;
  return [
    ...wrapped(first.join('  '), width),
    ...rest.flatMap((parts) => parts.flatMap((part) => wrapped(part, width - 4).map((one) => `    ${one}`))),
  ];
}

function blockLines(line: string, width: number): string[] {
  const text = inline(line.replace(/^#+ /u, '').replace(/^> (?:\[!\w+\])?/u, ''));
  return wrapped(text, width);
}

/** One line without marks: links and emphasis as their text, entities and escapes resolved. */
function inline(markdown: string): string {
  const text = markdown
    .replace(/<\/?(?:sub|code|br)>/gu, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/gu, '$1')
    .replace(/\*\*|(?<!`)`(?!`)/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
  return plainText(text).replaceAll('\u00A0', ' ').trim();
}
