import { posix } from 'node:path';
import { does, none, type Remedy, type Step, type Upgrade } from './upgrade.js';
import { relativePath } from './words.js';

/** Who wrote a requirements file, and from what; both write their command into its head. */
const COMPILED = /^#\s+(?:(pip-compile)|(uv pip compile))\b([^\n]*)$/m;

/**
 * A requirements file: the version on its line is raised, and pip says whether everything still
 * fits; the old file is kept with the suffix `.bak`. One that was compiled is compiled anew.
 */
export function pip(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion, path, text } = upgrade;
  const compiled = COMPILED.exec(text.slice(0, 2_000));
  if (compiled !== null) return recompiled(upgrade, compiled);
  if (!facts.edit) return none(whyNoEdit(upgrade));
  const file = relativePath(posix.relative(posix.dirname(path), facts.edit.path));
  const edit = [
    'sed',
    '-i.bak',
    `${facts.edit.line}s/= *${facts.version.replaceAll('.', '\\.')}/=${fixedVersion}/`,
    file,
  ];
  const check = ['python', '-m', 'pip', 'install', '-r', relativePath(posix.basename(path))];
  return does([edit, check]);
}

/** Only plain words of the head's command are repeated: the head is a text of the repository. */
function recompiled({ facts, fixedVersion }: Upgrade, [, pipCompile, , rest = '']: RegExpExecArray): Remedy {
  const words = rest
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (
    !words.every(
      (word) => /^[\w./=@-]+$/.test(word) && !/:\/\/|^--(?:index|extra-index|find-links|trusted)/.test(word),
    )
  )
    return none('compile it anew by the command in its head, with --upgrade-package for this one');
  const tool: Step = pipCompile === undefined ? ['uv', 'pip', 'compile'] : ['pip-compile'];
  const upgraded = ['--upgrade-package', `${facts.name}==${fixedVersion}`];
  return does([[...tool, ...words, ...upgraded]], 'it compiles the file anew');
}

function whyNoEdit({ facts, fixedVersion, text }: Upgrade): string {
  if (/--hash[= ]/.test(text))
    return `it is pinned by hash: set ${fixedVersion} and the hashes of its files (pip hash)`;
  return `its line does not state ${facts.version} itself: set ==${fixedVersion} there`;
}
