import { NPM_NAMES } from './npm-names.js';

/** Packages whose names are worth imitating, and those that are no imitation themselves. */
interface KnownNames {
  readonly imitated: readonly ImitatedName[];
  readonly known: ReadonlySet<string>;
}

/** A name as it is, and without what people mistake in it. */
interface ImitatedName {
  readonly name: string;
  readonly plain: string;
}

/** So many of npm's packages, the most depended-upon first, are worth imitating. */
const IMITATED = 1_000;

/** Of PyPI: our own choice, not a ranking. */
const PYPI_NAMES = `
  requests numpy pandas django flask boto3 urllib3 setuptools cryptography certifi pyyaml
  python-dateutil click jinja2 sqlalchemy pytest scipy matplotlib tensorflow torch scikit-learn
  beautifulsoup4 selenium pillow psycopg2 redis celery fastapi pydantic aiohttp colorama
  tqdm openai transformers opencv-python paramiko discord.py virtualenv
`
  .trim()
  .split(/\s+/u);

/** By purl type. */
const NAMES: ReadonlyMap<string, KnownNames> = new Map([
  ['npm', { imitated: imitated(NPM_NAMES.slice(0, IMITATED)), known: new Set(NPM_NAMES) }],
  ['pypi', { imitated: imitated(PYPI_NAMES), known: new Set(PYPI_NAMES) }],
]);

/** Names that are shorter than this are near too many others. */
const MIN_LENGTH = 5;

/**
 * The well-known package that a name imitates: the same but for separators, case, and a `node-` or
 * `js` around it, or one letter added, left out, changed, or two neighbours swapped (a
 * Damerau-Levenshtein distance of 1). Names of fewer than five letters are compared without
 * separators only, and names in a scope not at all: they say whose they are.
 * @param type as in a package URL
 * @returns null where there is none, and for well-known names themselves
 */
export function similarName(type: string, name: string): string | null {
  const names = NAMES.get(type);
  if (names === undefined || name.startsWith('@') || names.known.has(name)) return null;
  const bared = [name, ...withoutAffix(name)].map(bare);
  const lower = name.toLowerCase();
  const found =
    names.imitated.find(({ plain }) => bared.includes(plain)) ??
    names.imitated.find((one) => one.name.length >= MIN_LENGTH && isOneEditAway(lower, one.name));
  return found?.name ?? null;
}

function imitated(names: readonly string[]): ImitatedName[] {
  return names.map((name) => ({ name, plain: bare(name) }));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_.]/gu, '');
}

/** What is left of `lodash.js`, `node-request`, `jquery-node`. */
function withoutAffix(name: string): string[] {
  const lower = name.toLowerCase();
  return [/[-._]?js$/u, /^node[-._]?/u, /[-._]node$/u]
    .map((affix) => lower.replace(affix, ''))
    .filter((rest) => rest !== lower && rest.length >= MIN_LENGTH);
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
