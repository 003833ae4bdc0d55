import { zipSync, type Zippable } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FixbyError } from '../../system/fixby-error.js';

/**
 * Modification time of the ZIP entries: 1 January 1980, the earliest that the format has. ZIP times
 * have no time zone and fflate converts from local time, so a fixed local time gives the same bytes
 * in every zone.
 */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * The directory of this package, which holds `examples/` and `schema/`: the sources lie in `src/`,
 * the bundle and its chunks in `dist/`.
 * @throws FixbyError (usage) when the program was copied out of its package
 */
export function packageRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let directory = start; ; directory = dirname(directory)) {
    if (isPackageRoot(directory)) return directory;
    if (directory === dirname(directory)) {
      throw new FixbyError(
        'usage',
        `Fixby's package is not around ${start}: the demo needs its examples/ folder.`,
        'Run it from a clone or an installed package.',
      );
    }
  }
}

/**
 * Checks the package's name, since `dist/` has a package.json too (with a `type` only).
 */
function isPackageRoot(directory: string): boolean {
  const manifest = join(directory, 'package.json');
  if (!existsSync(manifest)) return false;
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'name' in parsed && parsed.name === 'fixby';
}

/**
 * Writes the bundled snapshot of advisories as an offline database for osv-scanner:
 * `<directory>/osv-scalibr/npm/all.zip`.
 * @param directory what `--osv-database` then names; made when it does not exist
 * @throws FixbyError (usage) when `examples/advisories/npm` is missing or empty
 * @see https://google.github.io/osv-scanner/usage/offline-mode/
 */
export async function writeDemoDatabase(directory: string): Promise<void> {
  const records = await readRecords(join(packageRoot(), 'examples', 'advisories', 'npm'));
  const target = join(directory, 'osv-scalibr', 'npm');
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'all.zip'), zipSync(records, { mtime: ZIP_EPOCH }));
}

async function readRecords(directory: string): Promise<Zippable> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0)
    throw new FixbyError(
      'usage',
      `there are no advisories in ${directory}: the package is incomplete.`,
      'Install it again.',
    );
  const entries = names.map(async (name) => [name, await readFile(join(directory, name))] as const);
  return Object.fromEntries(await Promise.all(entries));
}
