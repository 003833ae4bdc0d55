import { yamlOf } from '../../scanners/dependencies/lockfiles/yaml.js';
import { runs, type Guard } from './guard.js';

/** npm. Only the lockfile is written, in the format that it has. */
export const npm: Guard = async (words, folder) => {
  if (words[1] === 'pkg') return runs(words);
  const lockfile = (await folder.text('npm-shrinkwrap.json')) ?? (await folder.text('package-lock.json'));
  const format = /"lockfileVersion"\s*:\s*([123])\b/.exec(lockfile ?? '')?.[1];
  return runs(
    words,
    ...['--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
    ...(format === undefined ? [] : ['--lockfile-version', format]),
  );
};

/** Keys of pnpm-workspace.yaml that name programs which pnpm loads or runs. */
const PROGRAMS = ['configDependencies', 'pnpmfile', 'globalPnpmfile', 'scriptShell', 'nodeOptions'];

/** pnpm. @see https://pnpm.io/cli/install */
export const pnpm: Guard = async (words, folder) => {
  const settings = yamlOf((await folder.text('pnpm-workspace.yaml')) ?? '');
  const named = PROGRAMS.find((key) => typeof settings === 'object' && settings !== null && key in settings);
  if (named !== undefined)
    return {
      refused: `pnpm-workspace.yaml has ${named}, a program that pnpm would run: run the command yourself`,
    };
  if (/^pnpmfileChecksum:/m.test((await folder.text('pnpm-lock.yaml')) ?? ''))
    return {
      refused:
        'pnpm-lock.yaml depends on .pnpmfile.cjs, a program that pnpm would run: run the command yourself',
    };
  if (words[1] === 'config') return runs(words);
  return runs(words, '--lockfile-only', '--ignore-scripts', '--ignore-pnpmfile');
};

/**
 * Yarn 1 has no way to write the lockfile alone. It is run without scripts. The options stand
 * before the command: Yarn 2 and later take none there and stop, whatever the lockfile looks like,
 * where `yarn upgrade` would start the script of that name in package.json.
 */
export const yarn: Guard = async ([program = '', ...args], folder) => {
  if (/^__metadata:/m.test((await folder.text('yarn.lock')) ?? '') || args[0] === 'config')
    return {
      refused:
        'Yarn 2 and later packs dependencies from repositories and runs those of the kind exec: run the command yourself',
    };
  return { program, args: ['--ignore-scripts', '--non-interactive', '--no-progress', ...args] };
};

/** Bun from 1.2. */
export const bun: Guard = (words) =>
  Promise.resolve(words[1] === 'pm' ? runs(words) : runs(words, '--lockfile-only', '--ignore-scripts'));
