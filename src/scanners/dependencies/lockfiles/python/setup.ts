import type { LockfileInput, LockfilePackages, NotCompared } from '../facts.js';
import { lineAt } from '../json.js';
import { fromElsewhere, type Listed, statedDirectly } from '../packages.js';
import { lockfileKind } from '../kinds.js';
import { besides } from '../paths.js';
import { pythonName } from './names.js';
import { type Asked, askedBy } from '../requirement.js';
import { type Literal, requiredByProgram } from './setup-program.js';

/**
 * Reads the requirements that are literal in setup.cfg or setup.py. Python is not run, so
 * requirements that a program computes are not found.
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
export function readPythonSetup({ path, text }: LockfileInput): LockfilePackages {
  const { entries, notCompared } = path.endsWith('.py')
    ? requiredByProgram(text)
    : inConfiguration(path, text);
  const asked = entries.flatMap(({ text: entry, offset }) => {
    const read = askedBy(entry);
    return read === null ? [] : [{ ...read, line: lineAt(text, offset) }];
  });
  const listed = asked.flatMap((entry) => (entry.version === null ? [] : [listedAs(entry, entry.version)]));
  return {
    ...statedDirectly(listed, pythonName),
    notCompared: [
      ...fromElsewhere(listed),
      ...notCompared,
      ...asked
        .filter(({ version }) => version === null)
        .map(({ name, wish }) => ({ name, reason: 'no-version' as const, detail: wish || 'any version' })),
    ],
  };
}

function listedAs({ name, origin, line }: Asked & { readonly line: number }, version: string): Listed {
  return { name, version, line, column: 1, origin };
}

/** What a file asks for. */
export interface Required {
  readonly entries: readonly Literal[];
  /** Requirements that are not literal text, and files of them that are not read. */
  readonly notCompared: readonly NotCompared[];
}

/**
 * The lists of `install_requires =` and of the keys in `[options.extras_require]`, on their own
 * line and on the indented lines below.
 */
function inConfiguration(path: string, text: string): Required {
  const entries: Literal[] = [];
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
  return { entries, notCompared: entries.flatMap((entry) => inOtherFiles(path, entry)) };
}

/** `file: a.txt, b.txt`, unless they are read as requirements, as their names say. */
function inOtherFiles(path: string, { text }: Literal): NotCompared[] {
  const files = (/^file:(.*)$/.exec(text)?.[1] ?? '').split(',').map((file) => file.trim());
  return files
    .filter((file) => file !== '' && lockfileKind(besides(path, file) ?? '')?.name !== 'pip')
    .map((file) => ({ name: file, reason: 'no-version', detail: 'a list in a file that is not read' }));
}
