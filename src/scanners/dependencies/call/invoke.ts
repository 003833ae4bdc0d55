import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../system/errors.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import { batches } from './batches.js';
import { Database } from './database.js';
import { oneLine } from './reason.js';
import type { InvokeRequest, OsvScan } from './request.js';
import { ScanRun } from './scan-run.js';

/**
 * Scans staged lockfiles in one run of osv-scanner. If that is incomplete, it runs again without
 * what failed, or file by file, so that one broken file, or one ecosystem without a database, does
 * not hide findings in the others. Failures of osv-scanner are returned, not thrown.
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
