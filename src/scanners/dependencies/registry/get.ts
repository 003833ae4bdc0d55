import { HttpClient } from '@actions/http-client';
import type { IncomingMessage } from 'node:http';
import { FixbyError } from '../../../system/fixby-error.js';

/** How long an answer may take and how big it may be. */
export interface GetLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** The registry answered, and not with what was asked for; the message has the status. */
export class StatusError extends Error {
  override readonly name = 'StatusError';
}

/**
 * What a registry has at an address. Nothing but the address is sent: no credentials, no cookies;
 * a redirect is not followed.
 * @param url http or https
 * @throws StatusError for any status but 200
 * @throws FixbyError (scanner) for an answer that is too large, breaks off or does not come in
 *   time; the caller has the hint
 */
export async function getBytes(url: string, { timeoutMs, maxBytes }: GetLimits): Promise<Buffer> {
  const client = new HttpClient('fixby', [], {
    allowRedirects: false,
    allowRetries: true,
    maxRetries: 1,
    socketTimeout: timeoutMs,
  });
  try {
    const { message } = await client.get(url);
    if (message.statusCode !== 200) {
      message.destroy();
      throw new StatusError(`HTTP ${message.statusCode ?? '?'}`);
    }
    return await bodyOf(message, timeoutMs, maxBytes);
  } finally {
    client.dispose();
  }
}

async function bodyOf(message: IncomingMessage, timeoutMs: number, maxBytes: number): Promise<Buffer> {
  const late = AbortSignal.timeout(timeoutMs);
  late.addEventListener('abort', () =>
    message.destroy(new FixbyError('scanner', `no whole answer in ${timeoutMs} ms`)),
  );
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > maxBytes) throw new FixbyError('scanner', `it has more than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  if (!message.complete) throw new FixbyError('scanner', 'the answer broke off');
  return Buffer.concat(chunks);
}
