import { readFileSync } from 'node:fs';
import { observation } from '../../__tests__/fixtures/observations.js';
import type { Observation } from '../../src/core/findings/finding.js';

const WORDS = { critical: 'CRITICAL', high: 'HIGH', medium: 'MODERATE', low: 'LOW' } as const;

/**
 * Vectors of a plausible score for each severity: what the advisories of the list have themselves
 * differs a little.
 */
const VECTORS = {
  critical: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  high: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H',
  medium: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N',
  low: 'CVSS:3.1/AV:L/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N',
} as const;

type Level = keyof typeof WORDS;

/**
 * Lockfiles of the invented repository; the list's packages are in one each, the first few in both.
 */
const LOCKFILES = ['package-lock.json', 'apps/web/package-lock.json'] as const;

/**
 * What a scanner would report: one advisory at one place or two.
 * @param file `known.txt`: package, version, fixed version or `-`, severity, advisory, title
 */
export function knownFindings(file: string): Observation[][] {
  return readFileSync(file, 'utf8').trim().split('\n').map(known);
}

/** All advisories of a package are about the same place. */
function known(line: string): Observation[] {
  const [name = '', version = '', fixed = '', level = '', rule = '', ...title] = line.split(' ');
  const index = Buffer.from(name).reduce((sum, byte) => sum + byte, 0);
  const direct = index % 3 !== 0 || name === 'lodash';
  const paths = name === 'lodash' ? LOCKFILES : [LOCKFILES[index % 4 === 1 ? 1 : 0]];
  return paths.map((path) =>
    observation({
      rule,
      title: `${title.join(' ')} in ${name}`,
      word: WORDS[level as Level],
      vectors: [VECTORS[level as Level]],
      subject: `npm/${name}`,
      path,
      line: 40 + 3 * index,
      package: {
        version,
        purl: `pkg:npm/${name}@${version}`,
        direct,
        through: direct ? [] : ['react-scripts', 'webpack'],
        fixedVersion: fixed === '-' ? null : fixed,
        upgrade:
          fixed === '-' ? null : `npm ${direct ? 'install' : 'update'} ${name}${direct ? `@${fixed}` : ''}`,
      },
    }),
  );
}

const RULES = [
  ['sql-injection', 'high', 'SQL built from request data'],
  ['reflected-xss', 'medium', 'Request data in HTML'],
  ['path-traversal', 'high', 'File path built from request data'],
  ['weak-hash', 'low', 'Password hashed with a fast hash'],
  ['open-redirect', 'medium', 'Redirect to an address from the request'],
] as const;

const FILES = ['orders', 'invoices', 'search', 'login', 'export', 'webhooks'] as const;

/** What a scanner of source code would report. */
export function codeFindings(): Observation[][] {
  return FILES.flatMap((file, at) =>
    RULES.filter((_, index) => (at + index) % 2 === 0).map(([rule, level, title]) => {
      const line = 12 + 31 * at;
      const base = observation({ rule, title, word: WORDS[level], path: `src/routes/${file}.ts`, line });
      return [{ ...base, source: 'code' as const, package: null, subject: `${rule} ${file}` }];
    }),
  );
}
