import { sanitise } from './terminal-text.js';

/**
 * U+200B, invisible: keeps GitHub from recognising a mention, a reference, an address or an emoji.
 */
const ZERO_WIDTH_SPACE = '\u200B';

/** Maximum length of an address that becomes a link. */
const MAX_URL = 2_000;

/**
 * Markdown that is safe to publish. Untrusted text is added only through `markup`, `code`, `link`
 * and the blocks of markdown-blocks.ts, which all escape it. Using a plain string as `Markdown` is
 * a type error.
 */
export class Markdown {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /**
   * Declares an already escaped string to be Markdown. Only for this module, markdown-blocks.ts and
   * the metadata in issue.ts.
   */
  static trusted(text: string): Markdown {
    return new Markdown(text);
  }

  /** The Markdown itself. */
  toString(): string {
    return this.#text;
  }
}

/** Values in a `markup` template; everything but `Markdown` is escaped. */
export type Interpolated = Markdown | string | number;

/** No Markdown at all. */
export const EMPTY = Markdown.trusted('');

/**
 * Markdown from a template. The template's own text is Markdown; interpolated strings are escaped
 * and shown as they are, on one line.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Markdown {
  const parts = strings.map((string, index) => {
    const value = values[index];
    return value === undefined ? string : string + render(value);
  });
  return Markdown.trusted(parts.join(''));
}

function render(value: Interpolated): string {
  return value instanceof Markdown ? value.toString() : escapeText(String(value));
}

/**
 * Joins pieces of one line or paragraph.
 * @param separator literal Markdown, never untrusted
 */
export function join(items: readonly Interpolated[], separator: string): Markdown {
  return Markdown.trusted(items.map(render).join(separator));
}

/**
 * Inline code that can be copied unchanged, also in a table. Text with a backtick or a pipe, which
 * a code span in a table cannot contain, becomes a `<code>` element.
 */
export function code(text: string): Markdown {
  const clean = sanitise(text);
  if (clean === '') return EMPTY;
  return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}

/**
 * A sentence in which what stands between backticks is shown as code, as in our own advice. Every
 * piece is escaped, so the sentence may be anybody's.
 */
export function prose(text: string): Markdown {
  const pieces = sanitise(text).split(/`([^`]+)`/u);
  return join(
    pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : spaced(piece))),
    '',
  );
}

/** Escaped text that keeps one space at each end where there was one. */
function spaced(text: string): Markdown {
  const [start, end] = [/^\s/u.test(text) ? ' ' : '', /\S\s$/u.test(text) ? ' ' : ''];
  return Markdown.trusted(`${start}${escapeText(text)}${end}`);
}

/** A link; only its text when there is no address, or it is not http or https. */
export function link(text: Interpolated, url: string | null): Markdown {
  const address = url === null ? null : linkAddress(url);
  return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}

/**
 * The address in a form that is safe in a link's parentheses. Null for other schemes, for addresses
 * with credentials, and beyond 2,000 characters.
 */
function linkAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL)
    return null;
  return href
    .replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');
}

/**
 * A mention, which notifies the person; only used in reminders of a due date. A login that is not a
 * person's (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export function mention(login: string): Markdown {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}

/** Escapes text for the inside of an HTML element in which Markdown is not read (`<summary>`). */
export function escapeHtml(text: string): string {
  return breakReferences(sanitise(text)).replace(/[&<>"'`|$]/gu, (char) => ENTITIES[char] ?? char);
}

/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics, with
 * the entities that replace them.
 */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&vert;',
  '`': '&grave;',
  $: '&dollar;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes untrusted text, so that it is shown exactly, on one line, and has no effect. */
function escapeText(text: string): string {
  return breakReferences(sanitise(text))
    .replace(/[\\*_[\]~]/gu, '\\$&')
    .replace(/[&<>|`$]/gu, (char) => ENTITIES[char] ?? char)
    .replace(/^[-+=#]/u, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}

/**
 * Splits what GitHub recognises even in escaped text: mentions, `#1` and `GH-1`, addresses and
 * `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function breakReferences(text: string): string {
  return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}
