import type { Policy } from '../../core/policy/policy.js';
import { messageOf } from '../../system/errors.js';
import { VERSION } from '../../version.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { emptyCoverage, reportOf, timed, type ReportParts } from '../shared/scan-report.js';

const FORGE = { name: 'forge', sources: ['forge'] } as const;

const NAME = /(?:^|\/)manifest\.ya?ml$/u;

/** The scanner of Forge manifests. */
export const forgeScanner: Scanner = {
  ...FORGE,
  skipped: (policy: Policy) =>
    policy.scan.forge.enabled ? null : 'the policy has scan.forge.enabled: false',
  scan: (context) => timed(() => scanOrFail(context)),
};

/** Rules are loaded only when the tree has a file with a manifest's name. */
async function scanOrFail(context: ScanContext): Promise<ScanResult> {
  try {
    if (!(await mayHaveApps(context))) return nothing({ problems: [], coverage: emptyCoverage(context) });
    const { scanForge } = await import('./scan.js');
    const { report, ...found } = await scanForge(context);
    return { ...found, report: reportOf(FORGE, { version: VERSION, ...report }) };
  } catch (error) {
    return nothing({ problems: [messageOf(error)] });
  }
}

async function mayHaveApps({ head, base }: ScanContext): Promise<boolean> {
  const lists = await Promise.all([head.files(), base === null ? [] : base.files()]);
  return lists.some((files) => files.some(({ path }) => NAME.test(path)));
}

function nothing(parts: ReportParts): ScanResult {
  const report = reportOf(FORGE, { version: VERSION, files: 0, ...parts });
  return { report, head: [], base: [], moved: new Map() };
}
