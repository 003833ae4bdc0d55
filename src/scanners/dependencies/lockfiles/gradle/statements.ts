import { lineAt } from '../json.js';
import { pluginMarker } from './plugin-marker.js';
import { lastWord, withoutComments } from './values.js';

/** A package that a script names. All texts are untrusted. */
export interface Stated {
  /** `group:artifact`. */
  readonly name: string;
  /** As written; `$name` for a value that stands elsewhere, empty where there is none. */
  readonly version: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * The packages that a script or a source names: coordinates in one string or in parts, entries of a
 * catalog that settings make, plugins.
 */
export function statedIn(text: string): Stated[] {
  // What stands in braces is mostly a name; its quotes would end the string.
  const code = withoutComments(text).replace(
    /\$\{([^{}\n]*)\}/g,
    (_, expression: string) => `$${lastWord(expression)}`,
  );
  return [inOneString, inParts, inCatalog, asPlugin]
    .flatMap((read) => read(code))
    .map(({ name, version, index }) => ({ name, version, line: lineAt(code, index) }));
}

interface Found {
  readonly name: string;
  readonly version: string;
  readonly index: number;
}

const LITERAL = /(["'])((?:(?!\1)[^\\\n]){3,300})\1(?:[ \t]*\+[ \t]*([A-Za-z_][\w.]*))?/g;
const COORDINATES = /^([\w.-]+):([\w.-]+)(?::([^:@/\s]+))?(?::[\w.-]+)?(?:@\w+)?$/;

/** Configurations that dependencies are declared for, whatever is put before the word. */
const DECLARED =
  /(?:implementation|api|compile|compileOnly|runtime|runtimeOnly|classpath|processor|kapt|ksp|platform|enforcedPlatform|bom|add\(["']\w+["'],)[\s(]*$/i;
const RICH = /^[\s)]*\{[^{}]*\bversion\s*\{\s*(?:strictly|require|prefer)[\s(]+["']([^"']+)["']/;

function inOneString(code: string): Found[] {
  return [...code.matchAll(LITERAL)].flatMap(({ 0: whole, 2: written = '', 3: added, index }) => {
    const text = added === undefined ? written : `${written}$${lastWord(added)}`;
    const [, group = '', artifact = '', version] = COORDINATES.exec(text) ?? [];
    if (!/[A-Za-z]/.test(group) || artifact === '') return [];
    const name = `${group}:${artifact}`;
    if (version !== undefined) return isVersionLike(version) ? [{ name, version, index }] : [];
    if (!DECLARED.test(code.slice(Math.max(0, index - 60), index))) return [];
    const after = code.slice(index + whole.length, index + whole.length + 200);
    return [{ name, version: RICH.exec(after)?.[1] ?? '', index }];
  });
}

/** Times of day, and other words with colons, are no coordinates. */
function isVersionLike(version: string): boolean {
  return /^(?:[[(]?v?\d|\+$|latest\.|\$[A-Za-z_])/.test(version);
}

const TEXT = `["']([^"'\\n]+)["']`;
const PARTS = new RegExp(
  `\\bgroup\\s*[:=]\\s*${TEXT}\\s*,\\s*name\\s*[:=]\\s*${TEXT}(?:\\s*,\\s*version\\s*[:=]\\s*(?:${TEXT}|([\\w.]+)))?`,
  'g',
);
const POSITIONAL = new RegExp(
  `(?:mplementation|[aA]pi|Only|[pP]rocessor|classpath|kapt|ksp)\\(\\s*${TEXT}\\s*,\\s*${TEXT}\\s*,\\s*(?:${TEXT}|([\\w.]+))`,
  'g',
);

function inParts(code: string): Found[] {
  return [PARTS, POSITIONAL].flatMap((pattern) => [...code.matchAll(pattern)].map(parted));
}

function parted({ 1: group = '', 2: name = '', 3: version, 4: elsewhere, index }: RegExpExecArray): Found {
  const stated = version ?? (elsewhere === undefined ? '' : `$${lastWord(elsewhere)}`);
  return { name: `${group}:${name}`, version: stated, index };
}

const ENTRY = new RegExp(
  `(?:\\blibrary\\(\\s*${TEXT}\\s*,\\s*|\\.to\\(\\s*)${TEXT}\\s*,\\s*${TEXT}\\s*\\)(?:\\s*\\.\\s*version(Ref)?\\(\\s*${TEXT})?`,
  'g',
);

/** @see https://docs.gradle.org/current/userguide/version_catalogs.html */
function inCatalog(code: string): Found[] {
  return [...code.matchAll(ENTRY)].map(
    ({ 2: group = '', 3: artifact = '', 4: reference, 5: version = '', index }) => ({
      name: `${group}:${artifact}`,
      version: reference === undefined ? version : `$${version}`,
      index,
    }),
  );
}

const PLUGIN = new RegExp(
  `\\b(?:id|(kotlin))[\\s(]+${TEXT}[\\s)]*\\bversion[\\s(]+(?:${TEXT}|([A-Za-z_][\\w.]*))`,
  'g',
);

function asPlugin(code: string): Found[] {
  return [...code.matchAll(PLUGIN)].map(
    ({ 1: kotlin, 2: id = '', 3: version, 4: elsewhere = '', index }) => ({
      name: pluginMarker(kotlin === undefined ? id : `org.jetbrains.kotlin.${id}`),
      version: version ?? `$${lastWord(elsewhere)}`,
      index,
    }),
  );
}
