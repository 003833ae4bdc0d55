import type { TreeFile } from '../../system/tree.js';
import { isBelow, isInstalled } from '../shared/wanted.js';

/**
 * Programming languages by file extension. Only JavaScript and TypeScript are scanned; files of the
 * others are counted.
 */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  JavaScript: ['js', 'cjs', 'mjs', 'jsx', 'es6', 'jsm', 'vue', 'svelte', 'astro'],
  TypeScript: ['ts', 'cts', 'mts', 'tsx'],
  Python: ['py', 'pyw', 'pyx'],
  Java: ['java'],
  Kotlin: ['kt', 'kts'],
  Scala: ['scala', 'sc'],
  Groovy: ['groovy'],
  Clojure: ['clj', 'cljs', 'cljc'],
  Go: ['go'],
  Rust: ['rs'],
  C: ['c', 'h'],
  'C++': ['cc', 'cpp', 'cxx', 'hpp', 'hh', 'hxx'],
  'C#': ['cs'],
  'F#': ['fs', 'fsx'],
  'Visual Basic': ['vb'],
  PHP: ['php', 'phtml'],
  Ruby: ['rb', 'erb', 'rake'],
  Swift: ['swift'],
  'Objective-C': ['m', 'mm'],
  Dart: ['dart'],
  Elixir: ['ex', 'exs'],
  Erlang: ['erl'],
  Haskell: ['hs'],
  Lua: ['lua'],
  Perl: ['pl', 'pm'],
  R: ['r'],
  Julia: ['jl'],
  Shell: ['sh', 'bash', 'zsh'],
  PowerShell: ['ps1', 'psm1'],
  SQL: ['sql'],
  Solidity: ['sol'],
  Terraform: ['tf'],
};

const BY_ENDING = new Map(
  Object.entries(LANGUAGES).flatMap(([language, endings]) => endings.map((ending) => [ending, language])),
);

/**
 * The number of source files by language below a directory; files that package managers installed
 * are left out.
 */
export function countLanguages(files: readonly TreeFile[], directory: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { path, kind } of files) {
    if (kind !== 'file' || !isBelow(directory, path) || isInstalled(path)) continue;
    const ending = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
    const language = BY_ENDING.get(ending);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
