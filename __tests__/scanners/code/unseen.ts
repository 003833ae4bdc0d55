import type { ScanReport } from '../../../src/core/findings/result.js';

/** What a scan says that it did not look at: `path: reason (detail)`. */
export function unseenIn({ coverage }: ScanReport): string[] {
  return (coverage?.head.unseen ?? []).map(
    ({ where, reason, detail }) => `${where}: ${reason}${detail === undefined ? '' : ` (${detail})`}`,
  );
}
