import { observation } from '../../__tests__/fixtures/observations.js';
import type { Observation } from '../../src/core/findings/finding.js';

/** Now, for the stand-in and for every run: nothing changes but the findings. */
export const NOW = '2026-11-23T09:00:00Z';

/** Those that get an issue from the first run on: the stand-in is filled by one. */
const WORDS = ['CRITICAL', 'HIGH'] as const;

/**
 * Advisories in packages of their own, some of them in three lockfiles, each with a text of a few
 * hundred characters.
 * @param from number of the first one
 * @param to number after the last one
 */
export function numbered(from: number, to: number): Observation[] {
  return Array.from({ length: to - from }, (_, index) => places(from + index)).flat();
}

function places(index: number): Observation[] {
  const name = `package-${String(index).padStart(5, '0')}`;
  const paths =
    index % 5 === 0
      ? ['package-lock.json', 'apps/web/package-lock.json', 'apps/api/package-lock.json']
      : ['package-lock.json'];
  return paths.map((path) => ({
    ...observation({
      rule: `GHSA-0000-${String(index)
        .padStart(8, '0')
        .replace(/(?=.{4}$)/u, '-')}`,
      aliases: [`CVE-2026-${10_000 + index}`],
      title: `Weakness in ${name}`,
      word: WORDS[index % WORDS.length] ?? 'LOW',
      subject: `npm/${name}`,
      path,
      line: index + 1,
      package: { version: '1.0.0', purl: `pkg:npm/${name}@1.0.0` },
    }),
    description: 'Whoever sends a request can make it fail. '.repeat(10),
    references: [`https://example.com/${name}`],
  }));
}
