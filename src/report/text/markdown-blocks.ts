import { escapeHtml, join, Markdown, markup } from './markdown.js';
import { clip, plainText, sanitise } from './terminal-text.js';

/** Blocks separated by blank lines; empty ones are left out. */
export function blocks(items: readonly Markdown[]): Markdown {
  return Markdown.trusted(
    items
      .map(String)
      .filter((text) => text !== '')
      .join('\n\n'),
  );
}

/** One row of a table. Cells contain no pipe, since escaping writes it as an entity. */
export function tableRow(cells: readonly Markdown[]): Markdown {
  return Markdown.trusted(`| ${join(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}

/**
 * A table; nothing when there are no rows. `head` cells may be empty.
 * @param align alignment of a column: centred, GitHub's default, or left
 */
export function table(
  head: readonly Markdown[],
  rows: readonly Markdown[],
  align: 'middle' | 'left' = 'middle',
): Markdown {
  if (rows.length === 0) return Markdown.trusted('');
  const rule = Markdown.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
  return join([tableRow(head), rule, ...rows], '\n');
}

/** A bulleted list of one-line items. */
export function list(items: readonly Markdown[]): Markdown {
  return join(
    items.map((item) => markup`- ${item}`),
    '\n',
  );
}

/**
 * A folded section.
 * @param summary untrusted text; GitHub reads no Markdown in it
 */
export function details(summary: string, body: Markdown): Markdown {
  return Markdown.trusted(
    `<details><summary>${escapeHtml(summary)}</summary>\n\n${body.toString()}\n\n</details>`,
  );
}

/**
 * A code block.
 * @param language a literal
 * @param lines untrusted, one line each
 */
export function fence(language: string, lines: readonly string[]): Markdown {
  const text = lines.map(plainText).join('\n');
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return Markdown.trusted(`${marks}${language}\n${text}\n${marks}`);
}

/**
 * A callout that GitHub renders with colour.
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function callout(kind: 'WARNING' | 'CAUTION', text: Markdown): Markdown {
  return Markdown.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}

/**
 * Untrusted Markdown as a quotation that shows its words line by line, without their formatting:
 * the marks of headings and the fences of code are removed.
 * @param text untrusted Markdown of any length
 * @param max maximum number of characters (code points)
 */
export function quote(text: string, max: number): Markdown {
  const shown =
    text.length <= max
      ? text
      : Array.from(text.slice(0, max * 2))
          .slice(0, max)
          .join('');
  const lines = shown
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => sanitise(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, ''))
    .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''));
  const cut = shown.length < text.length ? [markup`> …`] : [];
  return join(
    [...lines.map((line) => (line === '' ? markup`>` : markup`> ${clip(line, max)}`)), ...cut],
    '\n',
  );
}
