import { sanitise } from './terminal-text.js';

/**
 * U+200B: shows nothing, and keeps GitHub from seeing a mention, a reference, an address or an
 * emoji.
 */
const ZERO_WIDTH_SPACE = '\u200B';

/** Longest address that becomes a link. */
const MAX_URL = 2_000;

/**
 * Markdown that is safe to publish. Untrusted text gets in through `markup`, `code`, `link` and the
 * blocks of markdown-blocks.ts only, all of which escape; a plain string in the place of a
 * `Markdown` is a type error.
 */
export class Markdown {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /**
   * Declares a string to be Markdown, after escaping: for this module, markdown-blocks.ts and the
   * metadata of issue.ts only.
   */
  static trusted(text: string): Markdown {
    return new Markdown(text);
  }

  /** The Markdown itself. */
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: everything but `Markdown` is escaped. */
export type Interpolated = Markdown | string | number;

/** No Markdown at all. */
export const EMPTY = Markdown.trusted('');

/**
 * Markdown from a template: its own text is Markdown, interpolated strings are text and show as
 * they are, in one line.
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

/** Joins pieces of one line or paragraph. @param separator literal Markdown, never untrusted */
export function join(items: readonly Interpolated[], separator: string): Markdown {
  return Markdown.trusted(items.map(render).join(separator));
}

/**
 * Inline code, whole and fit to be copied; it works inside a table as well. Text with a backtick or
 * a pipe, which a code span in a table cannot hold, becomes a `<code>` element of escaped text.
 */
export function code(text: string): Markdown {
  const clean = sanitise(text);
  if (clean === '') return EMPTY;
  return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}

/** A link, or its text alone where there is no address, or none of http or https. */
export function link(text: Interpolated, url: string | null): Markdown {
  const address = url === null ? null : linkAddress(url);
  return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}

/**
 * The address as it may stand in a link's parentheses; null for any other scheme, for embedded
 * credentials, and beyond 2,000 characters.
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
 * A mention, which notifies the person: for reminders of a due date only. What is no person's login
 * (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export function mention(login: string): Markdown {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}

/** Text for the inside of an HTML element, where Markdown is not read: a `<summary>`. */
export function escapeHtml(text: string): string {
  return breakReferences(sanitise(text)).replace(/[&<>"'`|$]/gu, (char) => ENTITIES[char] ?? char);
}

/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics: as
 * entities, which work everywhere.
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

/** Untrusted text as Markdown that shows exactly this text, in one line, and does nothing. */
function escapeText(text: string): string {
  return breakReferences(sanitise(text))
    .replace(/[\\*_[\]~]/gu, '\\$&')
    .replace(/[&<>|`$]/gu, (char) => ENTITIES[char] ?? char)
    .replace(/^[-+=#]/u, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}

/**
 * Takes apart what GitHub finds in rendered text: mentions, `#1` and `GH-1`, addresses and
 * `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function breakReferences(text: string): string {
  return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}
