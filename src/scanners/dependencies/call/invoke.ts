import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../system/errors.js';
import type { Run } from '../../../system/exec.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import type { Problem } from '../problem.js';
import { batches } from './batches.js';
import { Database } from './database.js';
import { oneLine } from './reason.js';
import { ScanRun } from './scan-run.js';
import type { OsvPackage } from './schema.js';

/** What to scan, and with what. */
export interface InvokeRequest {
  /** Absolute path of an osv-scanner. */
  readonly program: string;
  readonly run: Run;
  /** Absolute path of each staged lockfile, to its path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Directory of an offline database; null to ask api.osv.dev. */
  readonly database: string | null;
  /** A directory of this run's own. */
  readonly scratch: string;
  /** Milliseconds for one run of osv-scanner; all together may take three times as long. 10 minutes when left out. */
  readonly timeoutMs?: number;
  /** Bytes of a result that are read; 256 MiB when left out. */
  readonly maxResultBytes?: number;
}

/** What osv-scanner found. Keys are paths in the repository. */
export interface OsvScan {
  /** True only when every file was read and every package compared. */
  readonly complete: boolean;
  /** Why not; empty when complete. */
  readonly problems: readonly Problem[];
  /** Number of packages of each file that was read. */
  readonly counts: ReadonlyMap<string, number>;
  /** Vulnerable packages of each file that has some, also where the scan is not complete. */
  readonly results: ReadonlyMap<string, readonly OsvPackage[]>;
}

/**
 * Scans staged lockfiles, in one run of osv-scanner. Only after an incomplete one it runs again without what
 * failed, or file by file, so that one broken file, or one ecosystem without a database, does not hide what
 * the others have. Never throws for what osv-scanner does.
 */
export async function invokeOsvScanner(request: InvokeRequest): Promise<OsvScan> {
  const scratch = await mkdtemp(join(request.scratch, 'osv-scanner-'));
  const config = join(scratch, 'empty.toml');
  await writeFile(config, '', { flag: 'wx' });
  let database: Database | null;
  try {
    database = await openDatabase(request, scratch);
  } catch (error) {
    return {
      complete: false,
      problems: [{ file: null, message: oneLine(messageOf(error)) }],
      counts: new Map(),
      results: new Map(),
    };
  }
  const scan = new ScanRun(request, { scratch, config, database });
  for (const batch of batches([...request.files.keys()])) await scan.scan(batch);
  return scan.finish();
}

async function openDatabase({ database, files }: InvokeRequest, scratch: string): Promise<Database | null> {
  if (database === null) return null;
  const ecosystems = [...files.values()].flatMap((path) => lockfileKind(path)?.ecosystem ?? []);
  return Database.open(database, ecosystems, scratch);
}
