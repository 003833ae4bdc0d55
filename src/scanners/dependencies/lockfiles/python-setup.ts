import type { LockfileInput, LockfilePackages, NotCompared } from './facts.js';
import { lineAt } from './json.js';
import { fromElsewhere, type Listed, lookup, plainFacts } from './packages.js';
import { pythonName } from './python/names.js';
import { type Asked, askedBy } from './requirement.js';

interface Entry {
  readonly text: string;
  /** Offset in the file. */
  readonly offset: number;
}

/**
 * Reads the requirements that are literal in setup.cfg or setup.py. Python is not run, so
 * requirements that a program computes are not found.
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
export function readPythonSetup({ path, text }: LockfileInput): LockfilePackages {
  const entries = path.endsWith('.py') ? inProgram(text) : inConfiguration(text);
  const asked = entries.flatMap(({ text: entry, offset }) => {
    const read = askedBy(entry);
    return read === null ? [] : [{ ...read, line: lineAt(text, offset) }];
  });
  const listed = asked.flatMap((entry) => (entry.version === null ? [] : [listedAs(entry, entry.version)]));
  return {
    ...lookup(listed, {
      manager: null,
      normalName: pythonName,
      facts: (node) => {
        const self = listed[node];
        return self ? plainFacts(self, { direct: true }) : null;
      },
    }),
    declared: listed.map(({ name, version }) => ({ name, version })),
    notCompared: [
      ...fromElsewhere(listed),
      ...(path.endsWith('.py') ? putTogether(text) : []),
      ...asked
        .filter(({ version }) => version === null)
        .map(({ name, wish }) => ({ name, reason: 'no-version' as const, detail: wish || 'any version' })),
    ],
  };
}

function listedAs({ name, origin, line }: Asked & { readonly line: number }, version: string): Listed {
  return { name, version, line, column: 1, origin };
}

/**
 * The lists of `install_requires =` and of the keys in `[options.extras_require]`, on their own
 * line and on the indented lines below.
 */
function inConfiguration(text: string): Entry[] {
  const entries: Entry[] = [];
  let section = '';
  let wanted = false;
  let offset = 0;
  for (const line of text.split('\n')) {
    const bare = line.replace(/(^|\s)[#;].*$/s, '').trimEnd();
    const header = /^\[([^\]]*)\]/.exec(bare)?.[1];
    const [, key, first = ''] = /^(\w[\w.-]*)\s*[=:](.*)$/.exec(bare) ?? [];
    if (header !== undefined) [section, wanted] = [header.trim(), false];
    else if (key !== undefined) {
      wanted =
        section === 'options'
          ? /^(?:install|setup|tests)_requires?$/.test(key)
          : section === 'options.extras_require';
      if (wanted && first.trim() !== '') entries.push({ text: first.trim(), offset });
    } else if (wanted && /^\s+\S/.test(bare)) entries.push({ text: bare.trim(), offset });
    offset += line.length + 1;
  }
  return entries;
}

const LISTS = /\b(?:install_requires|setup_requires|tests_require|extras_require)\s*=\s*([[{(])/g;
const COMPUTED =
  /\b(install_requires|setup_requires|tests_require|extras_require)\s*=\s*([A-Za-z_][\w.]{0,60})/g;

/** Where a variable of that name gets a list that is written out. */
function assigned(variable: string): RegExp {
  return new RegExp(`^[ \\t]*${variable.replace(/[^\w]/g, '\\$&')}\\s*=\\s*([[{(])`, 'gm');
}
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** The strings of each literal list. */
function inProgram(text: string): Entry[] {
  const variables = new Set([...text.matchAll(COMPUTED)].map(({ 2: variable = '' }) => variable));
  const lists = [LISTS, ...[...variables].map(assigned)].flatMap((pattern) => [...text.matchAll(pattern)]);
  return lists.flatMap((match) => {
    const from = match.index + match[0].length;
    const end = endOf(text, from, match[1] ?? '[');
    const isTable = match[1] === '{';
    return [...text.slice(from, end).matchAll(/(["'])((?:(?!\1)[^\\\n])*)\1(\s*:)?/g)]
      .filter(({ 3: colon }) => !(isTable && colon !== undefined))
      .map(({ 2: entry = '', index }) => ({ text: entry, offset: from + index }));
  });
}

/** The lists that the program makes in another way than by writing them out. */
function putTogether(text: string): NotCompared[] {
  return [...text.matchAll(COMPUTED)]
    .filter(({ 2: variable = '' }) => !assigned(variable).test(text))
    .map(({ 1: name = '', 2: value = '' }) => ({
      name,
      reason: 'no-version',
      detail: `the program makes it: ${value}`,
    }));
}

function endOf(text: string, from: number, opening: string): number {
  const closing = CLOSING[opening] ?? ']';
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === opening) depth += 1;
    if (text[at] === closing) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
