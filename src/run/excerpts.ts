import { isJudged, isPlaced, type Finding } from '../core/findings/finding.js';
import type { Result } from '../core/findings/result.js';
import { placeKey, type Excerpt, type Excerpts } from '../report/text/code-frame.js';
import { mainLocation } from '../report/text/locations.js';
import { redact } from '../scanners/shared/secrets/redact.js';
import type { Tree } from '../system/tree.js';

/** Lines that are shown before and after the place of a finding. */
const AROUND = 2;

/** Most lines of the place itself. */
const MOST_LINES = 6;

/** Most findings whose code is shown, and the largest file that is read for it, in bytes. */
const MOST = { findings: 2_000, bytes: 1_000_000 } as const;

/** Weaknesses that are about a value that nobody should read: their code is never shown. */
const ABOUT_SECRETS: readonly string[] = ['CWE-259', 'CWE-321', 'CWE-540', 'CWE-547', 'CWE-798'];

/**
 * The code around the findings in the head, for reports that stay with whoever scans. Findings of
 * secrets have none, and secrets in the lines around another are taken out. A file that cannot be
 * read has no excerpt: its finding is shown without one.
 */
export async function excerptsOf({ findings }: Result, head: Tree): Promise<Excerpts> {
  const shown = findings.filter(mayBeShown).slice(0, MOST.findings).map(mainLocation);
  const paths = [...new Set(shown.map(({ path }) => path))];
  const files = new Map(
    await Promise.all(paths.map(async (path) => [path, await linesOf(head, path)] as const)),
  );
  const found = shown.flatMap((place): [string, Excerpt][] => {
    const lines = files.get(place.path) ?? [];
    if (place.line === null || place.line > lines.length) return [];
    const end = Math.min(place.endLine ?? place.line, place.line + MOST_LINES - 1);
    const start = Math.max(1, place.line - AROUND);
    const text = redact(lines.slice(start - 1, end + AROUND).join('\n'));
    return [[placeKey(place), { start, lines: text.split('\n') }]];
  });
  return new Map(found);
}

function mayBeShown(finding: Finding): boolean {
  const { source, cwe } = finding;
  return (
    isJudged(finding) &&
    isPlaced(source) &&
    source !== 'secrets' &&
    !cwe.some((id) => ABOUT_SECRETS.includes(id))
  );
}

async function linesOf(head: Tree, path: string): Promise<readonly string[]> {
  try {
    return (await head.read(path, MOST.bytes)).toString('utf8').split(/\r?\n/u);
  } catch {
    return [];
  }
}
