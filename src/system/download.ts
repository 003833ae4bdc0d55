import { HttpClient } from '@actions/http-client';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { FixbyError } from './fixby-error.js';

/** Limits of a download: time in milliseconds, size in bytes. */
export interface DownloadLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Milliseconds without data after which it is aborted. Default: 30 s. */
  readonly idleMs?: number;
  /** Number of retries. Default: 2. */
  readonly retries?: number;
}

/**
 * Downloads a file that must not exist yet, readable by its owner only.
 * @returns its SHA-256, hexadecimal
 * @throws FixbyError (scanner; the caller has the hint) or an error of the network when it cannot
 *   be had within the limits
 */
export async function download(url: string, file: string, limits: DownloadLimits): Promise<string> {
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
      throw new FixbyError('scanner', `${url} answered with status ${message.statusCode ?? '?'}`);
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
          throw new FixbyError('scanner', `${url} answered with more than ${limits.maxBytes} bytes`);
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
    { signal: AbortSignal.timeout(limits.timeoutMs) },
  );
  return hash.digest('hex');
}
