import { HttpClient } from '@actions/http-client';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../../system/errors.js';
import { withScratch } from '../../../system/scratch.js';
import { downloadedPath, fromCache, putInPlace, refuseLink } from './cache.js';
import { ChecksumError } from './checksum.js';
import { Unavailable, type Means, type OsvScanner } from './providers.js';
import { OSV_SCANNER_VERSION } from './release.js';

/** Limits of a download: time in milliseconds, size in bytes. */
export interface DownloadLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Milliseconds without data after which it is aborted. Default: 30 s. */
  readonly idleMs?: number;
  /** Number of retries. Default: 2. */
  readonly retries?: number;
}

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

/** @returns the SHA-256 of the downloaded file */
async function download(url: string, file: string, limits: DownloadLimits): Promise<string> {
  const { timeoutMs, idleMs = 30_000, retries = 2 } = limits;
  const client = new HttpClient('fixby', [], {
    allowRetries: retries > 0,
    maxRetries: retries,
    maxRedirects: 5,
    socketTimeout: Math.min(idleMs, timeoutMs),
  });
  try {
    const { message } = await client.get(url);
    if (message.statusCode !== 200) {
      message.destroy();
      throw new Error(`${url} answered with status ${message.statusCode ?? '?'}`);
    }
    return await save(message, file, url, limits);
  } finally {
    client.dispose();
  }
}

async function save(
  message: IncomingMessage,
  file: string,
  url: string,
  limits: DownloadLimits,
): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    message,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limits.maxBytes)
          throw new Error(`${url} answered with more than ${limits.maxBytes} bytes`);
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
    { signal: AbortSignal.timeout(limits.timeoutMs) },
  );
  return hash.digest('hex');
}
