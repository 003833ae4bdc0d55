import fc from 'fast-check';

/** Pieces that mean something to Markdown, HTML, GitHub, a terminal or a runner. */
const PIECES = [
  '|',
  '`',
  '``',
  '\\',
  '\\|',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '*',
  '_',
  '**',
  '~~',
  '$',
  '@alice',
  '#1',
  'GH-1',
  'acme/app#2',
  'https://evil.example',
  'www.evil.example',
  'a@b.example',
  '<!--',
  '-->',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![](https://evil.example/x)',
  '</details>',
  '\n',
  '\r\n',
  '\t',
  '    ',
  '- ',
  '1. ',
  '# ',
  '===',
  '---',
  '&lt;',
  '&#60;',
  ':smile:',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u0000',
  '\u001B[31m',
  '\u009B31m',
  '\uFEFF',
  '\u{E0041}',
  '\u2028',
  '\uD800',
  '😀',
  '::error::x',
  '##[error]x',
  '::set-output name=a::b',
  '%0A::warning::x',
  '```',
  '~~~',
  '"',
  "'",
  'a',
  ' ',
];

/** Arbitrary text, half of it made of such pieces. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 16,
    })
    .map((pieces) => pieces.join('')),
);

/** One text with everything in it, as long as wanted. */
export function hostileBlob(length: number): string {
  return PIECES.join(' ')
    .repeat(Math.ceil(length / PIECES.join(' ').length))
    .slice(0, length);
}

/** What is left of Markdown when escapes, code and hidden metadata are taken away: what can be active. */
export function active(markdown: string): string {
  return markdown
    .replace(/^(`{3,})(?:sh|yaml|text|mermaid)\n.*?^\1$/gmsu, '')
    .replace(/<!-- fixby:[^<>]* -->/gu, '')
    .replace(/`[^`\n]*`/gu, '')
    .replace(/\\[!-/:-@[-`{-~]/gu, '');
}
