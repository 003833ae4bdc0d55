const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/giu;

/**
 * The scripts of an HTML or Vue file at their positions. Everything else becomes spaces, so that
 * lines and columns stay the same.
 */
export function scriptsOf(html: string): string {
  let out = '';
  let from = 0;
  for (const match of html.matchAll(SCRIPT)) {
    const [whole, attributes = '', body = ''] = match;
    const type = /\btype\s*=\s*["']?([^"'\s>]+)/iu.exec(attributes)?.[1] ?? '';
    if (type !== '' && !/javascript|ecmascript|module|babel|typescript|jsx/iu.test(type)) continue;
    const start = match.index + whole.toLowerCase().indexOf('>', `<script${attributes}`.length) + 1;
    out += blank(html.slice(from, start)) + body;
    from = start + body.length;
  }
  return out + blank(html.slice(from));
}

/**
 * The programs of an Astro page, at their positions: what stands between the two lines of dashes at
 * its beginning, which runs on the server, its scripts, and what its markup shows as HTML.
 */
export function programsOfAstro(page: string): string {
  const [whole = '', before = '', program = ''] =
    /(?<![\s\S])(\s*---[ \t]*\r?\n)([\s\S]*?)^---/mu.exec(page) ?? [];
  const rest = page.slice(whole.length);
  const head = blank(before) + program + blank(whole.slice(before.length + program.length));
  const shown = /(set:html=\{)((?:[^{}]|\{[^{}]*\})*)\}/gu;
  return head + withMarkup(rest, scriptsOf(rest), shown, ';$setHtml(');
}

/**
 * The programs of a Svelte file: its scripts, and what its markup shows as HTML, `{@html value}`,
 * as a call of `$html` at the same position.
 */
export function programsOfSvelte(page: string): string {
  return withMarkup(page, scriptsOf(page), /(\{@html\s)((?:[^{}]|\{[^{}]*\})*)\}/gu, ';$html(');
}

/**
 * Puts values of the markup into a program as calls, each as long as what it stands for.
 * @param pattern finds what stands before a value, the value, and one closing character
 */
function withMarkup(page: string, program: string, pattern: RegExp, call: string): string {
  let out = program;
  for (const { index, 0: whole, 1: before = '', 2: value = '' } of page.matchAll(pattern)) {
    const taken = out.slice(index, index + whole.length);
    // A script keeps its own text.
    if (before.length !== call.length || taken.trim() !== '') continue;
    out = `${out.slice(0, index)}${call}${value})${out.slice(index + whole.length)}`;
  }
  return out;
}

function blank(text: string): string {
  return text.replace(/[^\n\r\u2028\u2029]/gu, (character) => ' '.repeat(character.length));
}
