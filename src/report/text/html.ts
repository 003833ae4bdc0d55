import { sanitise } from './terminal-text.js';

/**
 * HTML that is safe to open. Untrusted text is added only through `html`, which escapes it. Using a
 * plain string as `Html` is a type error.
 */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** Declares a string to be HTML: only for literals of ours. */
  static trusted(text: string): Html {
    return new Html(text);
  }

  toString(): string {
    return this.#text;
  }
}

/** Values in an `html` template; everything but `Html` is escaped, the items of a list joined. */
type Interpolated = Html | string | number | readonly Html[];

/** No HTML at all. */
export const NOTHING = Html.trusted('');

/** HTML from a template whose own text is HTML; interpolated text is shown as it is. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  const parts = strings.map((string, index) => {
    const value = values[index];
    return value === undefined ? string : string + rendered(value);
  });
  return Html.trusted(parts.join(''));
}

function rendered(value: Interpolated): string {
  if (value instanceof Html) return value.toString();
  return typeof value === 'object' ? value.map(String).join('') : escaped(sanitise(String(value)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);
}

/** A line of code as it stands, with its spaces. @param line without invisible characters */
export function codeLine(line: string): Html {
  return Html.trusted(escaped(line));
}

/** A sentence in which what stands between backticks is shown as code. */
export function prose(text: string): Html {
  const pieces = sanitise(text).split(/`([^`]+)`/u);
  return Html.trusted(
    pieces
      .map((piece, index) => (index % 2 === 1 ? `<code>${escaped(piece)}</code>` : escaped(piece)))
      .join(''),
  );
}

/** A link; only its text when there is no address, or it is not http or https. */
export function link(text: Html | string, url: string | null): Html {
  const address = url === null ? null : webAddress(url);
  return address === null ? html`${text}` : html`<a href="${address}" rel="noreferrer">${text}</a>`;
}

function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  return /^https?:$/u.test(protocol) && username === '' && password === '' ? href : null;
}
