import { posix } from 'node:path';
import semver from 'semver';
import { admits } from '../lockfiles/admits.js';
import { readCargoManifest, type CargoWish } from '../lockfiles/cargo/manifest.js';
import { orNone } from '../lockfiles/facts.js';
import { besides } from '../lockfiles/paths.js';
import { replaced } from './edit.js';
import { does, none, namesIn, type Remedy, type Step, type Upgrade } from './upgrade.js';
import { isName, relativePath } from './words.js';

/** A Cargo.toml of the workspace that asks for the crate. */
interface Asking extends CargoWish {
  /** Relative to the repository. */
  readonly file: string;
}

/**
 * Cargo. The lockfile alone is changed where the manifests allow it; Cargo itself refuses what a
 * dependent does not allow.
 * @see https://doc.rust-lang.org/cargo/commands/cargo-update.html
 */
export function cargo(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion } = upgrade;
  const update = does([
    ['cargo', 'update', '-p', `${facts.name}@${facts.version}`, '--precise', fixedVersion],
  ]);
  if (facts.direct !== true) {
    if (semver.satisfies(fixedVersion, `^${facts.version}`)) return update;
    return parents(upgrade);
  }
  const asking = askingOf(upgrade);
  const closed = asking.filter(
    ({ range }) => range === null || admits('cargo', range, fixedVersion) !== true,
  );
  if (asking.length > 0 && closed.length === 0) return update;
  return closed.length === 0 ? does([add(upgrade, [])]) : raising(upgrade, closed);
}

/** No crate asks for a range beyond what is compatible, so only a newer parent brings it. */
function parents({ facts, fixedVersion }: Upgrade): Remedy {
  const names = namesIn(facts.others.map(({ name }) => name));
  return none(
    `${names === '' ? 'what asks for it' : names} allows no ${fixedVersion}: upgrade that (cargo tree -i ${facts.name}@${facts.version} shows the way), or patch it`,
  );
}

function askingOf({ facts, path, beside }: Upgrade): Asking[] {
  const root = beside.get(besides(path, 'Cargo.toml') ?? '') ?? null;
  return [...beside]
    .filter(([file]) => posix.basename(file) === 'Cargo.toml')
    .flatMap(([file, text]) =>
      (orNone(() => readCargoManifest(text, root))?.wishes ?? [])
        .filter(({ name, origin }) => name === facts.name && origin === 'registry')
        .map((wish) => ({ ...wish, file })),
    );
}

/** What a member inherits is raised in the workspace's own Cargo.toml, all else by `cargo add`. */
function raising(upgrade: Upgrade, closed: readonly Asking[]): Remedy {
  const { facts, fixedVersion, path } = upgrade;
  const inherited = closed.some((one) => one.inherited) ? inWorkspace(upgrade) : [];
  if (inherited === null)
    return none(`the workspace states its version: set ${fixedVersion} in [workspace.dependencies]`);
  const own = closed.filter((one) => !one.inherited);
  const adding = own.map(({ file, dev }) => {
    const folder = posix.relative(posix.dirname(path), posix.dirname(file));
    return add(upgrade, [
      ...(folder === '' ? [] : ['--manifest-path', relativePath(`${folder}/Cargo.toml`)]),
      ...(dev ? ['--dev'] : []),
    ]);
  });
  // A manifest that was edited by hand takes effect with the next update of the lockfile.
  const update = [['cargo', 'update', '-p', facts.name]];
  return does([...inherited, ...adding, ...(inherited.length > 0 ? update : [])]);
}

function add({ facts, fixedVersion }: Upgrade, options: readonly string[]): Step {
  const dev = options.length === 0 && facts.dev === true ? ['--dev'] : [];
  return ['cargo', 'add', ...dev, ...options, `${facts.name}@${fixedVersion}`];
}

/** The `sed` for `[workspace.dependencies]`; null where its line states no plain version. */
function inWorkspace({ facts, fixedVersion, path, beside }: Upgrade): readonly Step[] | null {
  const lines = (beside.get(besides(path, 'Cargo.toml') ?? '') ?? '').split(/\r?\n/);
  const start = lines.findIndex((line) => /^\s*\[workspace\.dependencies\]/.test(line));
  if (start < 0 || !isName('cargo', facts.name)) return null;
  const end = lines.findIndex((line, at) => at > start && /^\s*\[/.test(line));
  const named = new RegExp(`^\\s*"?${facts.name}"?\\s*=|\\bpackage\\s*=\\s*"${facts.name}"`);
  const at = lines.findIndex(
    (line, number) => number > start && (end < 0 || number < end) && named.test(line),
  );
  const version = /(?:^[^={]*=\s*|\bversion\s*=\s*)"[=^~]?\s*(\d[\w.+-]*)"/.exec(lines[at] ?? '')?.[1];
  return version === undefined ? null : [replaced('Cargo.toml', at + 1, version, fixedVersion)];
}
