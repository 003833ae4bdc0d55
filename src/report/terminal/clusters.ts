import type { Finding } from '../../core/findings/finding.js';
import { mainLocation, placeWords } from '../text/locations.js';
import { sanitise } from '../text/terminal-text.js';
import { packageWords } from '../text/words.js';
import { flowed } from '../text/wrap.js';
import { findingLines, how, place, type Printing } from './finding.js';

/**
 * Findings below the package or the file that they are about, each named once; in the order of
 * their first finding, worst first.
 */
export function clusterLines(findings: readonly Finding[], printing: Printing): string[] {
  const clusters = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = subjectOf(finding);
    clusters.set(key, [...(clusters.get(key) ?? []), finding]);
  }
  return [...clusters.values()].flatMap((cluster, index) => [
    ...(index === 0 ? [] : ['']),
    ...headLines(cluster, printing),
    ...cluster.flatMap((finding) => findingLines(finding, printing)),
  ]);
}

/** The package where it lies and how it is mended, or the file. */
function subjectOf(finding: Finding): string {
  const { package: at, waiver } = finding;
  return at === null
    ? placeWords({ path: mainLocation(finding).path, line: null })
    : [packageWords(finding), place(finding), waiver === null ? how(finding) : 'waived'].join('\n');
}

function headLines([first]: readonly Finding[], { paint, width, gone }: Printing): string[] {
  if (first === undefined) return [];
  if (first.package === null) {
    const { path } = mainLocation(first);
    const name = path === '' ? sanitise(first.source) : placeWords({ path, line: null });
    return [paint(name, 'bold')];
  }
  const rest = [place(first), ...(gone || first.waiver !== null ? [] : [how(first)])];
  const title = packageWords(first);
  const [name = '', ...more] = flowed([title, ...rest], width - 2);
  return [`${paint(title, 'bold')}${name.slice(title.length)}`, ...more.map((line) => `  ${line}`)];
}
