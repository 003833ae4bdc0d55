import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, escapeHtml, join, link, markup } from '../../../src/report/text/markdown.js';
import { details, fence, list, quote, table, tableRow } from '../../../src/report/text/markdown-blocks.js';
import { sanitise } from '../../../src/report/text/terminal-text.js';
import { hostileText } from '../../fixtures/hostile.js';

const ZERO_WIDTH_SPACE = '\u200B';

/** The text that a reader sees: escapes undone, zero-width spaces gone. */
function shown(markdown: string): string {
  const entities: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&vert;': '|',
    '&grave;': '`',
    '&dollar;': '$',
  };
  return markdown
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .replace(
      /\\([!-/:-@[-`{-~])|&(?:amp|lt|gt|vert|grave|dollar);/gu,
      (whole, escaped: string | undefined) => escaped ?? entities[whole] ?? whole,
    );
}

/** What is left of Markdown when all that is escaped is taken away. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt|vert|grave|dollar);/gu, '');
}

describe('markup', () => {
  it('passes its own text and escapes what is interpolated', () => {
    expect(markup`**${'a*b'}** ${7} ${markup`_x_`}`.toString()).toBe(String.raw`**a\*b** 7 _x_`);
  });

  it('shows any text as it is, without one active character', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = markup`${text}`.toString();
        expect(shown(markdown)).toBe(sanitise(text));
        expect(unescaped(markdown)).not.toMatch(/[<>|`*_[\]~$&\n\r]/u);
        expect(markdown).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./iu);
        expect(markdown).not.toMatch(/^(?:[-+=#]|\d+[.)](?:\s|$)|\s)/u);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['@alice', `@${ZERO_WIDTH_SPACE}alice`],
    ['acme/app#12', `acme/app#${ZERO_WIDTH_SPACE}12`],
    ['GH-12', `GH-${ZERO_WIDTH_SPACE}12`],
    ['https://evil.example', `https:${ZERO_WIDTH_SPACE}//evil.example`],
    ['<!-- x -->', '&lt;!-- x --&gt;'],
    ['[x](javascript:alert(1))', String.raw`\[x\](javascript:alert(1))`],
    ['a | b', 'a &vert; b'],
    ['1. first', String.raw`1\. first`],
    ['9.8', '9.8'],
    ['# title', `\\#${ZERO_WIDTH_SPACE} title`],
    ['one\r\ntwo\u2028three', 'one two three'],
    ['admin\u202Etxt.exe', 'admintxt.exe'],
  ])('neutralises %j', (text, expected) => {
    expect(markup`${text}`.toString()).toBe(expected);
  });
});

describe('code', () => {
  it('keeps a command fit to be copied', () => {
    expect(code('npm install @types/node@20.1.0').toString()).toBe('`npm install @types/node@20.1.0`');
  });

  it('is one code span, or one element of escaped text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = code(text).toString();
        const clean = sanitise(text);
        if (clean === '') expect(markdown).toBe('');
        else if (/[`|]/u.test(clean)) expect(unescaped(markdown)).toMatch(/^<code>[^<>|`]*<\/code>$/u);
        else expect(markdown).toBe(`\`${clean}\``);
      }),
    );
  });
});

describe('link', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
    'not a url',
    'https://user:secret@evil.example',
    `https://long.example/${'a'.repeat(3_000)}`,
  ])('shows the text alone for %s', (url) => {
    expect(link('text', url).toString()).toBe('text');
  });

  it('links to http and https', () => {
    expect(link('a]b', 'https://x.example/a(b)?c=1&d=|#e').toString()).toBe(
      String.raw`[a\]b](https://x.example/a%28b%29?c=1&amp;d=%7C#e)`,
    );
  });

  it('never lets text or address out of their brackets', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, path) => {
        const markdown = link(text, `https://x.example/${path}`).toString();
        const target = /^\[(.*)\]\((https:\/\/x\.example\/[^()<>[\]|`\s\\]*)\)$/su.exec(markdown);
        expect(target).not.toBeNull();
        expect(unescaped(target?.[1] ?? '')).not.toMatch(/[[\]<>|`\n]/u);
      }),
    );
  });
});

describe('blocks', () => {
  it('keeps every row at its number of cells', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const lines = table([markup`A`, markup`B`], [tableRow([markup`${a}`, code(b)])])
          .toString()
          .split('\n');
        expect(lines).toHaveLength(3);
        expect(unescaped(lines[2] ?? '').match(/\|/gu)).toHaveLength(3);
      }),
    );
  });

  it('is no table without rows', () => {
    expect(table([markup`A`], []).toString()).toBe('');
  });

  it('folds under a summary in which HTML is text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'`|\n]|@\w|#\p{L}/u);
      }),
    );
    expect(details('<b>3</b> findings', markup`body`).toString()).toBe(
      '<details><summary>&lt;b&gt;3&lt;/b&gt; findings</summary>\n\nbody\n\n</details>',
    );
  });

  it('fences code that has fences in it', () => {
    expect(fence('sh', ['echo ````', 'x']).toString()).toBe('`````sh\necho ````\nx\n`````');
  });

  it('lists one line an item', () => {
    expect(list([markup`${'a\nb'}`, markup`c`]).toString()).toBe('- a b\n- c');
    expect(join(['a', markup`**b**`], ', ').toString()).toBe('a, **b**');
  });

  it('quotes foreign Markdown as text, line by line, cut at its limit', () => {
    expect(quote('### Impact\n\n\nSee [x](javascript:1) @alice\n```js\ncode()\n```', 500).toString()).toBe(
      ['> Impact', '>', `> See \\[x\\](javascript:1) @${ZERO_WIDTH_SPACE}alice`, '>', '> code()', '>'].join(
        '\n',
      ),
    );
    expect(quote('a'.repeat(50), 10).toString()).toBe(`> ${'a'.repeat(10)}\n> …`);
  });

  it('never leaves the quotation', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of quote(text, 40).toString().split('\n')) {
          if (line !== '') expect(line).toMatch(/^>(?: |$)/u);
          expect(unescaped(line.slice(1))).not.toMatch(/[<>|`*_[\]]/u);
        }
      }),
    );
  });
});
