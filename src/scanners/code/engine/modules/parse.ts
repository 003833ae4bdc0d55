import { parse, type ParserOptions, type ParserPlugin } from '@babel/parser';
import type * as t from '@babel/types';
import { programsOfAstro, programsOfSvelte, scriptsOf } from './html.js';

/** A parsed file. */
export interface Parsed {
  readonly program: t.Program;
  readonly comments: readonly t.Comment[];
  /** The parsed text; in an HTML file everything but the scripts is replaced by spaces. */
  readonly text: string;
}

const COMMON: ParserOptions = {
  errorRecovery: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  allowNewTargetOutsideFunction: true,
  attachComment: false,
};

/** Syntax that runtimes or TypeScript accept behind no or a small flag. */
const PROPOSED: ParserPlugin[] = [
  'decoratorAutoAccessors',
  'explicitResourceManagement',
  'deferredImportEvaluation',
  'sourcePhaseImports',
  'deprecatedImportAssert',
];

const TS: ParserPlugin[] = ['typescript', 'decorators-legacy', ...PROPOSED];
/** Decorators of the standard, which may follow `export`; they exclude those of parameters. */
const STANDARD: ParserPlugin[] = ['typescript', 'decorators', ...PROPOSED];
const FLOW: ParserPlugin[] = ['jsx', 'flow', 'decorators-legacy', ...PROPOSED];

/**
 * Parses a JavaScript, TypeScript, HTML, Vue, Svelte or Astro file.
 * @throws SyntaxError when it cannot be parsed, RangeError when it is nested too deeply
 */
export function parseFile(path: string, content: string): Parsed {
  const bare = content.charCodeAt(0) === 0xfe_ff ? ` ${content.slice(1)}` : content;
  const text = programsIn(path, bare);
  const texts = text === bare ? [text] : [text, withoutPlaceholders(text)];
  const errors: unknown[] = [];
  for (const candidate of texts)
    for (const options of attempts(path)) {
      try {
        const file = parse(candidate, options);
        return { program: file.program, comments: file.comments ?? [], text: candidate };
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        errors.push(error);
      }
    }
  throw errors[0];
}

const PAGE = /\.(?:x?html?|vue|svelte|astro|ejs|hbs|handlebars|mustache|hjs|njk)$/iu;

/** The programs of a file: all of it, or what runs of a page. */
function programsIn(path: string, text: string): string {
  if (/\.astro$/iu.test(path)) return programsOfAstro(text);
  if (/\.svelte$/iu.test(path)) return programsOfSvelte(text);
  return PAGE.test(path) ? scriptsOf(text) : text;
}

/**
 * Scripts in a page of a template engine: placeholders are replaced by a number, control tags by
 * spaces.
 */
function withoutPlaceholders(text: string): string {
  return text.replace(/\{\{\{?[\s\S]*?\}\}\}?|<%[=-][\s\S]*?%>|\{%[\s\S]*?%\}|<%[\s\S]*?%>/gu, (part) => {
    const blank = part.replace(/[^\n]/gu, ' ');
    const shows = /^(?:\{\{(?![#/^!>]|~?\s*else\b)|<%[=-])/u.test(part);
    return shows ? `0${blank.slice(1)}` : blank;
  });
}

/**
 * The parser options to try. TypeScript accepts nearly everything, but JSX and type casts exclude
 * each other, and Flow has other types.
 */
function attempts(path: string): ParserOptions[] {
  const module = { ...COMMON, sourceType: 'module' as const };
  const script = { ...COMMON, sourceType: 'script' as const };
  const jsx: ParserPlugin[] = ['jsx', ...TS];
  if (/\.(?:ts|mts|cts)$/iu.test(path))
    return [
      { ...module, plugins: TS },
      { ...module, plugins: STANDARD },
      { ...module, plugins: jsx },
    ];
  if (/\.tsx$/iu.test(path))
    return [
      { ...module, plugins: jsx },
      { ...module, plugins: ['jsx', ...STANDARD] },
    ];
  if (PAGE.test(path))
    return [
      { ...module, plugins: jsx },
      { ...module, plugins: TS },
      { ...script, plugins: [] },
    ];
  return [
    { ...module, plugins: FLOW },
    { ...script, plugins: FLOW },
    { ...module, plugins: jsx },
    { ...module, plugins: ['jsx', ...STANDARD] },
  ];
}
