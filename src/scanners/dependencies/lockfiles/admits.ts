import { satisfies as satisfiesPython, valid, validRange } from '@renovatebot/pep440';
import { satisfies as satisfiesRuby } from '@renovatebot/ruby-semver';
import semver from 'semver';
import { compareVersions } from '../../../core/packages/versions.js';

/** The syntax of version ranges, by package manager. */
export type Grammar =
  'npm' | 'cargo' | 'pub' | 'python' | 'poetry' | 'ruby' | 'elixir' | 'composer' | 'nuget';

/** Whether a range includes a version; null when that cannot be decided. Texts are untrusted. */
export function admits(grammar: Grammar, range: string, version: string): boolean | null {
  return JUDGES[grammar](range.trim(), version);
}

type Judge = (range: string, version: string) => boolean | null;

const EXACT = /^\d+(?:\.\d+)*$/;

const JUDGES: Readonly<Record<Grammar, Judge>> = {
  npm: bySemver,
  pub: bySemver,
  // In Cargo a bare version means what `^` means elsewhere.
  cargo: (range, version) =>
    bySemver(
      range
        .split(',')
        .map((part) => part.trim().replace(/^(?=\d)/, '^'))
        .join(' '),
      version,
    ),
  python: byPython,
  poetry: (range, version) => {
    if (EXACT.test(range)) return byPython(`==${range}`, version);
    return /^\^/.test(range) ? bySemver(range, version) : byPython(range, version);
  },
  ruby: byRuby,
  elixir: (range, version) => (/\b(?:and|or)\b/.test(range) ? null : byRuby(range, version)),
  nuget: byNuGet,
  // In Composer `~` has another meaning than in npm, and a branch is not a range.
  composer: (range, version) =>
    EXACT.test(range) || /^\^\d[\d.]*$/.test(range) ? bySemver(range, version.replace(/^v/, '')) : null,
};

function bySemver(range: string, version: string): boolean | null {
  if (semver.validRange(range) === null || semver.valid(version) === null) return null;
  return semver.satisfies(version, range, { includePrerelease: true });
}

function byPython(range: string, version: string): boolean | null {
  const bare = range.replace(/^\[[^\]]*\]\s*/, '').replace(/^\((.*)\)$/, '$1');
  if (!/^[<>=!~]/.test(bare) || !validRange(bare) || !valid(version)) return null;
  return satisfiesPython(version, bare, { prereleases: true });
}

function byRuby(range: string, version: string): boolean | null {
  if (!/^(?:~>|[<>]=?|=|!=)?\s*\d[\w.]*$/.test(range) || !/^\d[\w.]*$/.test(version)) return null;
  return satisfiesRuby(version, range);
}

/** A bare version is the lowest that NuGet takes; what other packages need may raise it. */
function byNuGet(version: string, locked: string): boolean | null {
  const order = compareVersions('NuGet', locked, version);
  return order === null ? null : order >= 0;
}
