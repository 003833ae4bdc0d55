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
 * its beginning, which runs on the server, and its scripts.
 */
export function programsOfAstro(page: string): string {
  const [whole = '', before = '', program = ''] =
    /(?<![\s\S])(\s*---[ \t]*\r?\n)([\s\S]*?)^---/mu.exec(page) ?? [];
  const rest = page.slice(whole.length);
  return blank(before) + program + blank(whole.slice(before.length + program.length)) + scriptsOf(rest);
}

function blank(text: string): string {
  return text.replace(/[^\n\r\u2028\u2029]/gu, (character) => ' '.repeat(character.length));
}
