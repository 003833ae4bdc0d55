import type { UnseenReason } from '../../../core/findings/coverage.js';
import { isArchive } from './archives.js';
import { lockfileKind } from './kinds.js';

/**
 * Lockfiles and manifests that neither osv-scanner 2.5.1 nor Fixby reads, with what reports say.
 */
const UNREAD: ReadonlyMap<string, string> = new Map([
  ['Podfile.lock', 'osv-scanner does not read CocoaPods lockfiles'],
  ['Cartfile.resolved', 'osv-scanner does not read Carthage lockfiles'],
  ['bun.lockb', 'osv-scanner does not read the binary format of Bun; migrate to bun.lock'],
  ['paket.dependencies', 'Paket files are not read'],
  ['paket.lock', 'osv-scanner does not read Paket lockfiles'],
  ['project.assets.json', 'osv-scanner does not read it; commit packages.lock.json'],
  ['rebar.lock', 'osv-scanner does not read rebar3 lockfiles'],
  ['manifest.toml', 'osv-scanner does not read Gleam manifests'],
  ['Manifest.toml', 'osv-scanner does not read Julia manifests'],
  ['flake.lock', 'osv-scanner does not read Nix lockfiles'],
  ['vcpkg.json', 'osv-scanner does not read vcpkg manifests'],
  ['vcpkg-lock.json', 'osv-scanner does not read vcpkg lockfiles'],
  ['environment.yml', 'osv-scanner does not read Conda environments'],
  ['conda-lock.yml', 'osv-scanner does not read Conda lockfiles'],
  ['pixi.lock', 'osv-scanner does not read Pixi lockfiles'],
  ['pixi.toml', 'Pixi projects are not read'],
  ['tox.ini', 'what tox installs is not read'],
  ['package.yaml', 'manifests in YAML are not read; use package.json'],
  ['package.json5', 'manifests in JSON5 are not read; use package.json'],
  ['requirements.lock', 'osv-scanner does not read Rye lockfiles; name it *requirements*.txt or use uv.lock'],
  ['dependencies.lock', 'lockfiles of Nebula are not read; use dependency locking of Gradle'],
  ['versions.lock', 'lockfiles of gradle-consistent-versions are not read'],
  ['rush-lock.json', 'osv-scanner does not read it'],
  ['build.sbt', 'sbt builds are not read'],
  ['ivy.xml', 'Ivy files are not read'],
  ['project.clj', 'Leiningen projects are not read'],
  ['deps.edn', 'Clojure dependencies are not read'],
  ['Podfile', 'Podfiles are not read'],
  ['Cartfile', 'Cartfiles are not read'],
  ['shard.lock', 'Crystal lockfiles are not read'],
  ['elm.json', 'Elm projects are not read'],
  ['cpanfile', 'cpanfiles are not read'],
  ['cpanfile.snapshot', 'Carton lockfiles are not read'],
  ['dub.selections.json', 'D lockfiles are not read'],
  ['conanfile.txt', 'Conan recipes are not read; commit conan.lock'],
  ['conanfile.py', 'Conan recipes are not read; commit conan.lock'],
  ['bower.json', 'Bower files are not read'],
  ['MODULE.bazel', 'Bazel modules are not read'],
  ['maven_install.json', 'lockfiles of rules_jvm_external are not read'],
  ['environment.yaml', 'osv-scanner does not read Conda environments'],
  ['.terraform.lock.hcl', 'osv-scanner does not read Terraform lockfiles'],
]);

const PYTHON_LOCKS = ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'];

/**
 * Manifests whose dependencies are analysed only if one of these lockfiles is in their directory or
 * above.
 */
const MANIFESTS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'package.json',
    [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'bun.lock',
      'bun.lockb',
      'deno.lock',
    ],
  ],
  ['pyproject.toml', [...PYTHON_LOCKS, 'requirements.txt']],
  ['Pipfile', ['Pipfile.lock']],
  ['Cargo.toml', ['Cargo.lock']],
  ['Gemfile', ['Gemfile.lock']],
  ['gems.rb', ['gems.locked']],
  ['composer.json', ['composer.lock']],
  ['mix.exs', ['mix.lock']],
  ['pubspec.yaml', ['pubspec.lock']],
  ['build.gradle', ['gradle.lockfile']],
  ['build.gradle.kts', ['gradle.lockfile']],
  ['Package.swift', ['Package.resolved']],
  ['libs.versions.toml', ['gradle.lockfile']],
]);

/** A lockfile of Gradle is that of the project beside it, and of none below. */
const BESIDE_ONLY: ReadonlySet<string> = new Set(['build.gradle', 'build.gradle.kts']);

/** Why a file is not analysed: `unsupported` format, or `no-lock` when no lockfile covers it. */
export interface Unread {
  readonly reason: Extract<UnseenReason, 'unsupported' | 'no-lock'>;
  /** What is missing and what to do, in words. */
  readonly detail: string;
}

/**
 * Why a file that lists dependencies is not analysed; null when it does not list any, or a lockfile
 * covers it.
 * @param path relative to the repository, with `/`
 * @param exists tells whether the repository has a file at a path
 */
export function unreadLockfile(path: string, exists: (path: string) => boolean = () => false): Unread | null {
  if (path.split('/').includes('node_modules')) return null;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const unread = UNREAD.get(file);
  if (unread !== undefined) return { reason: 'unsupported', detail: unread };
  if (isArchive(path)) return { reason: 'unsupported', detail: 'an archive: what is in it is not looked at' };
  const lockfiles = MANIFESTS.get(file);
  if (lockfiles === undefined) return null;
  const above = BESIDE_ONLY.has(file) ? [] : directoriesOf(path).slice(1);
  const folders = [path.slice(0, path.length - file.length), ...above];
  if (folders.some((at) => lockfiles.some((name) => exists(at + name)))) return null;
  const where = BESIDE_ONLY.has(file) ? 'beside it' : 'beside it or above';
  return { reason: 'no-lock', detail: `no ${listed(lockfiles.slice(0, 3))} ${where}` };
}

/** `a`, `a or b`, `a, b or c`. */
function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}

/** Whether a file is, by its name, a lockfile or manifest that is read, alone or with another. */
export function isListOfPackages(path: string): boolean {
  return lockfileKind(path) !== null || MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1));
}

/** The directory of a path and its parents, each with a trailing `/`; `''` is the repository. */
function directoriesOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}

/** Manifests that are read only when no lockfile covers them. */
const COVERED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Cargo.toml', ['Cargo.lock']],
  ['setup.py', PYTHON_LOCKS],
  ['setup.cfg', PYTHON_LOCKS],
  ['deno.json', ['deno.lock']],
  ['deno.jsonc', ['deno.lock']],
  ['import_map.json', ['deno.lock']],
  ['import-map.json', ['deno.lock']],
]);

/** Whether a lockfile in its directory or above covers a manifest. */
export function isCovered(path: string, exists: (path: string) => boolean): boolean {
  const locks = COVERED.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
  return directoriesOf(path).some((at) => locks.some((name) => exists(at + name)));
}
