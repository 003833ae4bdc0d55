import { posix } from 'node:path';
import { z } from 'zod';
import { admits } from '../lockfiles/admits.js';
import { jsonOf } from '../lockfiles/json.js';
import { replaced } from './edit.js';
import { beside } from './package-json.js';
import { does, none, type Remedy, type Upgrade } from './upgrade.js';
import { relativePath } from './words.js';

const table = z.record(z.string(), z.string()).catch({}).default({});
const ComposerJson = z.object({ require: table, 'require-dev': table });

/**
 * Composer. `--with` asks for the fixed version and fails where what requires it does not allow it;
 * a requirement of the project itself is raised.
 * @see https://getcomposer.org/doc/03-cli.md#update-u-upgrade
 */
export function composer(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion } = upgrade;
  const manifest = ComposerJson.safeParse(jsonOf(beside(upgrade, 'composer.json') ?? '{}')).data;
  const own = manifest?.require[facts.name] ?? manifest?.['require-dev'][facts.name];
  const dev = manifest?.['require-dev'][facts.name] === undefined ? [] : ['--dev'];
  const fixed = `${facts.name}:^${fixedVersion.replace(/^v/, '')}`;
  const all = '--with-all-dependencies';
  if (own !== undefined && admits('composer', own, fixedVersion) !== true)
    return does([['composer', 'require', ...dev, fixed, all]]);
  return does([['composer', 'update', facts.name, '--with', fixed, all]]);
}

/**
 * Bundler. A pin in the Gemfile is raised on its line.
 * @see https://bundler.io/man/bundle-update.1.html
 */
export function bundler(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion } = upgrade;
  const version = fixedVersion.replace(/-.*$/, '');
  const update = ['bundle', 'update', '--conservative', facts.name];
  const lines = (beside(upgrade, 'Gemfile') ?? '').split(/\r?\n/);
  const at = lines.findIndex((line) => /^\s*gem[\s(]+["']([^"']+)["']/.exec(line)?.[1] === facts.name);
  const range = /,\s*["']([^"']*\d[^"']*)["']/.exec(lines[at] ?? '')?.[1];
  if (range === undefined || admits('ruby', range, version) === true) return does([update]);
  const pinned = /\d[\w.]*/.exec(range)?.[0] ?? '';
  return does([replaced('Gemfile', at + 1, pinned, version), update], 'it raises the line of the Gemfile');
}

/** Gradle: the version on its line, where it stands there; a lockfile needs a constraint. */
export function gradle(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion, path, text } = upgrade;
  if (/\.lockfile$/.test(path))
    return none(
      `add a constraint (implementation("${facts.name}:${fixedVersion}")) to the build, then ./gradlew dependencies --write-locks`,
    );
  if (/verification-metadata\.xml$/.test(path))
    return none('it lists what was ever verified: upgrade where the build asks for it');
  return (
    onItsLine(upgrade, text) ?? none(`its version stands elsewhere in the build: set ${fixedVersion} there`)
  );
}

/** NuGet: the project's own reference by its command, central versions on their line. */
export function nuget(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion, path, text } = upgrade;
  const add = (project: string): Remedy =>
    does([['dotnet', 'add', relativePath(project), 'package', facts.name, '--version', fixedVersion]]);
  if (/\.(?:cs|vb|fs)proj$/.test(path)) return add(posix.basename(path));
  if (posix.basename(path) !== 'packages.lock.json')
    return onItsLine(upgrade, text) ?? none(`its version stands elsewhere: set ${fixedVersion} there`);
  const projects = [...upgrade.beside.keys()].filter((file) => /\.(?:cs|vb|fs)proj$/.test(file));
  const [project] = projects;
  if (projects.length === 1 && project !== undefined) return add(posix.basename(project));
  return none(`reference ${fixedVersion} in the project, then dotnet restore --force-evaluate`);
}

/** Pipenv from 2022.8. @see https://pipenv.pypa.io/en/latest/commands.html#upgrade */
export function pipenv({ facts, fixedVersion }: Upgrade): Remedy {
  return does([['pipenv', 'upgrade', `${facts.name}>=${fixedVersion}`]]);
}

function onItsLine({ facts, fixedVersion, path }: Upgrade, text: string): Remedy | null {
  const line = text.split(/\r?\n/)[facts.line - 1] ?? '';
  const stated = line.split(facts.version).length === 2;
  return stated
    ? does([replaced(relativePath(posix.basename(path)), facts.line, facts.version, fixedVersion)])
    : null;
}
