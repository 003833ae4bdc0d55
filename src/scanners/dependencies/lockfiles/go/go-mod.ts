import {
  LockfileError,
  type LockfileInput,
  type LockfilePackages,
  type NotCompared,
  type PackageFacts,
} from '../facts.js';
import { type Listed, lookup, plainFacts } from '../packages.js';

/**
 * Reads go.mod. `// indirect` marks modules that the main module does not import itself. Go has no
 * development dependencies.
 * @throws LockfileError when a block is not closed
 * @see https://go.dev/ref/mod#go-mod-file
 */
export function readGoMod(input: LockfileInput): LockfilePackages {
  const statements = goStatements(input.text);
  const byModule = replacements(statements);
  const modules = statements
    .flatMap((statement) => moduleOf(statement) ?? [])
    .map((module) => replaced(module, byModule));
  const listed = [...modules, ...statements.flatMap((statement) => stdlibOf(statement) ?? [])];
  const known = lookup(listed, { manager: 'go', facts: (node) => listed[node]?.facts ?? null });
  return { ...known, notCompared: [standardLibrary(statements)] };
}

/**
 * The lines `go` and `toolchain` only state minimum versions. Which Go builds the module, and thus
 * which standard library it contains, depends on the machine.
 */
function standardLibrary(statements: readonly Statement[]): NotCompared {
  const least =
    statements.find(({ verb }) => verb === 'toolchain') ?? statements.find(({ verb }) => verb === 'go');
  const asked = least === undefined ? 'any version' : `${least.verb} ${least.words[0] ?? ''} or newer`;
  return {
    name: 'stdlib',
    reason: 'unsupported',
    detail: `Go's standard library: ${asked}, as the machine that builds has it`,
  };
}

interface Module extends Listed {
  readonly facts: PackageFacts;
}

interface Statement {
  readonly verb: string;
  readonly words: readonly string[];
  readonly comment: string;
  readonly line: number;
  readonly column: number;
}

/** Splits the file into one statement per line; lines of a block get the block's verb. */
function goStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  let block: { verb: string; line: number } | null = null;
  text.split(/\r?\n/).forEach((raw, index) => {
    const [code = '', ...comments] = raw.split('//');
    const words = (code.match(/"[^"]*"|`[^`]*`|[()]|=>|[^\s()"`]+/g) ?? []).map((word) =>
      word.replace(/^["`](.*)["`]$/, '$1'),
    );
    if (words[0] === ')') block = null;
    else if (words[1] === '(' && words.length === 2) block = { verb: words[0] ?? '', line: index + 1 };
    else if (words.length > 0) {
      const [verb = '', ...rest] = block ? [block.verb, ...words] : words;
      const column = raw.length - raw.trimStart().length + 1;
      statements.push({ verb, words: rest, comment: comments.join('//').trim(), line: index + 1, column });
    }
  });
  const unclosed = block as { verb: string; line: number } | null;
  if (unclosed) throw new LockfileError('a block is not closed', unclosed.line);
  return statements;
}

function moduleOf({ verb, words, comment, line, column }: Statement): Module | null {
  const [name, version] = words;
  if (verb !== 'require' || name === undefined || version === undefined) return null;
  const direct = !/^indirect(?:;|\s|$)/.test(comment);
  const listed = { name, version: version.replace(/^v/, ''), line, column };
  return { ...listed, facts: plainFacts(listed, { direct }) };
}

/**
 * `replace old [version] => new [version]`: the new module is built, and osv-scanner reports it.
 */
function replacements(statements: readonly Statement[]): Map<string, Statement> {
  const byModule = new Map<string, Statement>();
  for (const statement of statements) {
    const arrow = statement.words.indexOf('=>');
    if (statement.verb === 'replace' && arrow > 0)
      byModule.set(statement.words.slice(0, arrow).join(' '), statement);
  }
  return byModule;
}

function replaced(module: Module, byModule: ReadonlyMap<string, Statement>): Module {
  const found = byModule.get(`${module.name} v${module.version}`) ?? byModule.get(module.name);
  const [name, version = ''] = found?.words.slice(found.words.indexOf('=>') + 1) ?? [];
  if (!found || name === undefined) return module;
  const { line, column } = found;
  const listed = { name, version: version.replace(/^v/, ''), line, column, alias: module.name };
  return { ...listed, facts: plainFacts(listed, { direct: module.facts.direct }) };
}

/** The standard library as a module, with the version of the `go` or `toolchain` line. */
function stdlibOf({ verb, words, line, column }: Statement): Module | null {
  const version =
    verb === 'go' ? words[0] : verb === 'toolchain' ? /^go([^-]*)/.exec(words[0] ?? '')?.[1] : undefined;
  if (version === undefined) return null;
  const listed = { name: 'stdlib', version, line, column };
  return { ...listed, facts: plainFacts(listed, { direct: true }) };
}
