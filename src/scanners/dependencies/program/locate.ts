import { resolve } from 'node:path';
import { messageOf } from '../../../system/errors.js';
import type { Run } from '../../../system/exec.js';
import { FixbyError } from '../../../system/fixby-error.js';
import type { Log } from '../../../system/log.js';
import { fromCache } from './cache.js';
import { findOnPath } from './find-on-path.js';
import { fromGo } from './go-install.js';
import { cacheDirectory, thisMachine, type Machine } from './machine.js';
import { Unavailable, type Means, type OsvScanner } from './providers.js';
import { RELEASE_URL, releaseAsset, type ReleaseAsset } from './release.js';
import { programVersion } from './version.js';

export type { OsvScanner } from './providers.js';

/** How to look for osv-scanner. */
export interface LocateOptions {
  /**
   * Path given by the input or option `osv-scanner`; null when not given. If given, no other
   * program is tried.
   */
  readonly input: string | null;
  readonly run: Run;
  readonly log: Log;
  /**
   * False to skip anything that may take minutes: building, or a download that stalls. Default:
   * true.
   */
  readonly patient?: boolean;
  /** The machine to look on; by default this one. Tests pass another. */
  readonly machine?: Machine;
  /** What to download from where; by default the pinned release. */
  readonly release?: { readonly url: string; readonly asset: ReleaseAsset | null };
}

/**
 * Finds an osv-scanner. Tried in this order: the given path, the PATH, the cache, a download of the
 * pinned release, `go install` of the same version.
 * @throws ChecksumError when a program does not have the expected checksum
 * @throws FixbyError (scanner) that says why each of them failed, and what to do
 */
export async function locateOsvScanner(options: LocateOptions): Promise<OsvScanner> {
  if (options.input !== null) return fromInput(options.input, options);
  const means = meansOf(options);
  const reasons: string[] = [];
  for (const provider of [fromPath, fromCache, download, ...(means.patient ? [fromGo] : [])]) {
    try {
      const found = await provider(means);
      options.log.info(
        `osv-scanner ${found.version}: ${found.program}${found.from === 'path' ? ', from the PATH' : ''}`,
      );
      return found;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      reasons.push(error.message);
    }
  }
  throw new FixbyError(
    'scanner',
    `There is no osv-scanner. Tried: ${reasons.join('; ')}.`,
    'Do one of these: install osv-scanner 2.x (https://google.github.io/osv-scanner/' +
      'installation/), name one with the input `osv-scanner` (`--osv-scanner`), let this machine reach github.com, or install Go 1.26 or newer.',
  );
}

function meansOf({ run, log, patient = true, machine = thisMachine(), release }: LocateOptions): Means {
  const asset = release === undefined ? releaseAsset(machine.platform, machine.arch) : release.asset;
  return {
    run,
    log,
    patient,
    machine,
    asset,
    releaseUrl: release?.url ?? RELEASE_URL,
    cache: resolve(cacheDirectory(machine)),
  };
}

async function fromInput(input: string, { run, log }: LocateOptions): Promise<OsvScanner> {
  const program = resolve(input);
  try {
    const version = await programVersion(program, run);
    log.info(`osv-scanner ${version}: ${program}, as named`);
    return { program, version, from: 'input' };
  } catch (error) {
    throw new FixbyError(
      'scanner',
      `The input osv-scanner cannot be used: ${messageOf(error)}.`,
      'Name an osv-scanner 2.x, or leave the input out.',
      {
        cause: error,
      },
    );
  }
}

/**
 * Loaded on demand: the HTTP client takes longer to load than everything else, and most runs do not
 * need it.
 */
async function download(means: Means): Promise<OsvScanner> {
  const { fromDownload } = await import('./download.js');
  return fromDownload(means);
}

async function fromPath({ run, log, machine }: Means): Promise<OsvScanner> {
  const passedOver: string[] = [];
  for (const program of await findOnPath('osv-scanner', machine)) {
    const version = await programVersion(program, run).catch((error: unknown) => {
      passedOver.push(messageOf(error));
      return null;
    });
    if (version?.startsWith('2.')) return { program, version, from: 'path' };
    if (version !== null) passedOver.push(`${program} is ${version}, not 2.x`);
  }
  for (const why of passedOver) log.info(`Passed over: ${why}`);
  throw new Unavailable(`PATH: ${passedOver.length === 0 ? 'there is none' : passedOver.join(', ')}`);
}
