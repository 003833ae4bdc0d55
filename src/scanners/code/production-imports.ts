import type { Tree, TreeFile } from '../../system/tree.js';
import { isAside } from '../shared/aside-places.js';
import { isInstalled } from '../shared/wanted.js';
import { readContents } from './corpus.js';
import { corpusFiles } from './corpus-files.js';
import { importGraph } from './engine/modules/import-graph.js';
import { packageImports } from './package-imports.js';
import { selectCode } from './select.js';

/** A line of a file. */
export interface CodeLine {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** What production code imports, and what keeps that from being known. */
export interface ProductionImports {
  /** Production files that were read, sorted. */
  readonly files: readonly string[];
  /** By package, every production file that imports it, sorted by path. */
  readonly imported: ReadonlyMap<string, readonly CodeLine[]>;
  /** By package, files that name it and do not import it: settings, scripts, texts. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  /** Imports whose name is computed. */
  readonly computed: readonly CodeLine[];
  /** Files whose imports nobody knows: not to be parsed, or in another language. */
  readonly unread: readonly string[];
}

/** Files of builds and tools, which are code, and are not shipped. */
const SETTING = /(?:^|\/)(?:[\w.-]*\.config|gulpfile|gruntfile|\.[\w-]+rc)\.[cm]?[jt]s$/iu;
/** Where tools are told by name what to load. */
const SETTINGS =
  /(?:^|\/)(?:package\.json|\.[\w-]+rc(?:\.(?:json|ya?ml))?|[\w.-]*config[\w.-]*\.json|(?:angular|project|nest-cli|serverless)\.(?:json|ya?ml)|Dockerfile|Procfile)$/iu;
/** What becomes JavaScript, and is not read. */
const OTHER_LANGUAGE = /\.(?:coffee|mdx|marko|res|elm|imba|civet)$/iu;
const MAX_SETTING = 262_144;

/**
 * Which of some packages production code imports. Tests and what is not shipped are none, unless
 * production code uses them. Only files that name one of the packages are parsed.
 * @param names npm packages
 */
export async function productionImports(tree: Tree, names: ReadonlySet<string>): Promise<ProductionImports> {
  const all = await tree.files();
  const selection = selectCode(all, '', { exclude: [], tests: 'lower' });
  const { corpus, unseen } = await readContents(tree, selection);
  const files = corpusFiles(corpus);
  const paths = corpus.files.map(([path]) => path);
  const graph = importGraph(paths, files);
  const production = reached(paths, new Set(corpus.entries), graph);
  const imported = new Map<string, CodeLine[]>();
  const named = new Map<string, Set<string>>();
  const computed: CodeLine[] = [];
  const unread = unseen.flatMap(({ where, reason }) =>
    reason === 'unreadable' || reason === 'too-large' ? [where] : [],
  );
  for (const path of paths) {
    const text = files.read(path) ?? '';
    const isShipped = production.has(path);
    if ((!isShipped && !SETTING.test(path)) || !mayMatter(text, names)) continue;
    try {
      const found = packageImports(path, text);
      for (const [name, line] of found.imported)
        if (!names.has(name)) continue;
        else if (isShipped) imported.set(name, [...(imported.get(name) ?? []), { path, line }]);
        else nameIn(named, name, path);
      for (const name of namesAmong(found.texts, names)) nameIn(named, name, path);
      if (isShipped && found.computed !== null) computed.push({ path, line: found.computed });
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
      unread.push(path);
    }
  }
  for (const path of settingsIn(all)) await readSetting(tree, path, names, named, unread);
  unread.push(...otherLanguages(all));
  return {
    files: paths.filter((path) => production.has(path)),
    imported,
    named,
    computed,
    unread: unread.sort(),
  };
}

function settingsIn(all: readonly TreeFile[]): string[] {
  return all
    .filter(({ path, kind }) => kind === 'file' && SETTINGS.test(path) && !isInstalled(path))
    .map(({ path }) => path);
}

function otherLanguages(all: readonly TreeFile[]): string[] {
  return all
    .filter(({ path }) => OTHER_LANGUAGE.test(path) && !isInstalled(path) && !isAside(path, 'unshipped'))
    .map(({ path }) => path);
}

/** Production code: what is not aside, and what that imports. */
function reached(
  paths: readonly string[],
  entries: ReadonlySet<string>,
  graph: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set(
    paths.filter((path) => entries.has(path) || !(isAside(path, 'unshipped') || SETTING.test(path))),
  );
  // A set may grow while it is walked through.
  for (const path of found) for (const next of graph.get(path) ?? []) found.add(next);
  return found;
}

/** Whether a text imports something by a computed name, or has one of the names in it. */
function mayMatter(text: string, names: ReadonlySet<string>): boolean {
  if (/\b(?:require(?:\.resolve)?|import(?:\.meta\.resolve)?)\s*\(\s*(?!\s*["'])/u.test(text)) return true;
  for (const name of names) if (text.includes(name)) return true;
  return false;
}

function nameIn(named: Map<string, Set<string>>, name: string, path: string): void {
  named.set(name, (named.get(name) ?? new Set()).add(path));
}

/** The packages that are meant by texts: `x`, `x/part`. */
function namesAmong(texts: ReadonlySet<string>, names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => [...texts].some((text) => text === name || text.startsWith(`${name}/`)));
}

async function readSetting(
  tree: Tree,
  path: string,
  names: ReadonlySet<string>,
  named: Map<string, Set<string>>,
  unread: string[],
): Promise<void> {
  try {
    const text = settingText(path, (await tree.read(path, MAX_SETTING)).toString('utf8'));
    for (const name of names) if (isWordIn(name, text)) nameIn(named, name, path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    unread.push(path);
  }
}

/** A package.json without the lists of what is installed. */
function settingText(path: string, text: string): string {
  if (!/(?:^|\/)package\.json$/u.test(path)) return text;
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return '';
  const kept = Object.entries(parsed).filter(
    ([key]) =>
      !/dependencies|^(?:name|description|keywords|overrides|resolutions|pnpm|repository)$/iu.test(key),
  );
  return JSON.stringify(kept);
}

function isWordIn(name: string, text: string): boolean {
  const last = name.slice(name.indexOf('/') + 1);
  const escaped = last.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return text.includes(last) && new RegExp(String.raw`(?<![\w-])${escaped}(?![\w-])`, 'u').test(text);
}
