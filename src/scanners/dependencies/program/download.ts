import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { ChecksumError } from '../../../system/checksum.js';
import { download, type DownloadLimits } from '../../../system/download.js';
import { messageOf } from '../../../system/errors.js';
import { withScratch } from '../../../system/scratch.js';
import { downloadedPath, fromCache, putInPlace, refuseLink } from './cache.js';
import { Unavailable, type Means, type OsvScanner } from './providers.js';
import { OSV_SCANNER_VERSION } from './release.js';

const LIMITS: DownloadLimits = { timeoutMs: 600_000, maxBytes: 200 * 1024 * 1024 };

/** Limits for callers that have an alternative. */
const IMPATIENT: DownloadLimits = { ...LIMITS, idleMs: 5_000, retries: 0 };

/**
 * Downloads the release's program into the cache. It becomes executable and moves to its final path
 * only if its checksum is right.
 * @throws Unavailable when it cannot be downloaded
 * @throws ChecksumError when the checksum is wrong; the file is removed
 */
export async function fromDownload(
  means: Means,
  limits: DownloadLimits = means.patient ? LIMITS : IMPATIENT,
): Promise<OsvScanner> {
  const { asset, machine } = means;
  if (asset === null)
    throw new Unavailable(`download: the release has none for ${machine.platform} on ${machine.arch}`);
  await refuseLink(means);
  const url = `${means.releaseUrl}/${asset.name}`;
  means.log.info(`Downloading osv-scanner ${OSV_SCANNER_VERSION} from ${url}`, 'always');
  try {
    // The temporary directory is inside the cache, so that the finished file can be moved by
    // renaming.
    await withScratch(means.cache, means.log, async (scratch) => {
      const file = join(scratch, 'osv-scanner');
      const sum = await download(url, file, limits);
      if (sum !== asset.sha256) throw new ChecksumError(`What ${url} answered`, sum, asset.sha256);
      await chmod(file, 0o755);
      await putInPlace(file, downloadedPath(means));
    });
  } catch (error) {
    if (error instanceof ChecksumError) throw error;
    means.log.info(`It could not be downloaded: ${messageOf(error)}`);
    throw new Unavailable(`download: ${messageOf(error)}`, { cause: error });
  }
  return { ...(await fromCache(means)), from: 'download' };
}
