import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** A program does not have the expected checksum. The run must stop. */
export class ChecksumError extends Error {
  override readonly name = 'ChecksumError';

  /** @param what the file and where it came from */
  constructor(what: string, actual: string, expected: string) {
    super(
      `${what} has the SHA-256 sum ${actual}, but it must be ${expected}. It was removed and never run. ` +
        'Find out what put it there (a damaged transfer, a proxy, an attacker) before you run again.',
    );
  }
}

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
