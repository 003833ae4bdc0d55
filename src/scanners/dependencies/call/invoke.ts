import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../system/errors.js';
import { sayAfter } from '../../../system/patience.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import { batches } from './batches.js';
import { Database } from './database.js';
import { oneLine } from './reason.js';
import type { InvokeRequest, OsvScan } from './request.js';
import { ScanRun } from './scan-run.js';

/** How long osv.dev may be silent before that is said. */
const PATIENCE_MS = 3_000;

const WAITING =
  'osv.dev has not answered for 3 s; osv-scanner keeps asking, some minutes at most. Without a network: --osv-database <dir>';

/**
 * Scans staged lockfiles in one run of osv-scanner. If that is incomplete, it runs again without
 * what failed, or file by file, so that one broken file, or one ecosystem without a database, does
 * not hide findings in the others. Failures of osv-scanner are returned, not thrown.
 */
export async function invokeOsvScanner(request: InvokeRequest): Promise<OsvScan> {
  const first = scanWith(request, request.database);
  const { scan, unreachable } = await (request.database === null
    ? sayAfter(PATIENCE_MS, () => request.log?.info(WAITING, 'always'), first)
    : first);
  const { kept = null } = request;
  if (!unreachable || kept === null) return scan;
  const standIn = await kept.standIn(ecosystemsOf(request));
  if ('refused' in standIn) return refusing(scan, standIn.refused);
  const again = await scanWith(request, standIn.directory);
  return { ...again.scan, notes: [`osv.dev could not be reached: ${standIn.words}`] };
}

async function scanWith(
  request: InvokeRequest,
  directory: string | null,
): Promise<{ readonly scan: OsvScan; readonly unreachable: boolean }> {
  const scratch = await mkdtemp(join(request.scratch, 'osv-scanner-'));
  const config = join(scratch, 'empty.toml');
  await writeFile(config, '', { flag: 'wx' });
  let database: Database | null;
  try {
    database = directory === null ? null : await Database.open(directory, ecosystemsOf(request), scratch);
  } catch (error) {
    const problems = [{ file: null, message: oneLine(messageOf(error)) }];
    const scan = { complete: false, problems, counts: new Map(), results: new Map(), notes: [] };
    return { scan, unreachable: false };
  }
  const run = new ScanRun(request, { scratch, config, database });
  for (const batch of batches([...request.files.keys()])) await run.scan(batch);
  return { scan: run.finish(), unreachable: run.unreachable };
}

/** The ecosystems that will probably be asked for. */
export function ecosystemsOf({ files }: Pick<InvokeRequest, 'files'>): string[] {
  return [...new Set([...files.values()].flatMap((path) => lockfileKind(path)?.ecosystem ?? []))].sort();
}

function refusing(scan: OsvScan, why: string): OsvScan {
  const problems = scan.problems.map((problem) => ({ ...problem, message: `${problem.message}; ${why}` }));
  return { ...scan, problems };
}
