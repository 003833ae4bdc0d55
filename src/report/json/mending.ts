import type { Mending } from '../../core/fix/mending.js';
import { jsonText } from '../text/json-text.js';

/**
 * What `fixby fix --write --format json` prints: findings by their ids, `to` null where the package
 * is no longer there, and the files that were written, relative to the repository's root.
 */
export function mendingJson({ mended, left, unfixed }: Mending, files: readonly string[]): string {
  return jsonText({
    mended: mended.map(({ finding, from, to }) => ({
      ...{ finding: finding.id, package: finding.package?.name ?? '', from, to },
    })),
    left: left.map(({ finding, why }) => ({
      ...{ finding: finding.id, package: finding.package?.name ?? '', why },
    })),
    unfixed,
    files,
  });
}
