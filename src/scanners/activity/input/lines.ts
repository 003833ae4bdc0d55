import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isGzip } from '../../../system/gzip.js';

/** Most bytes of one line; what is longer is no line of a log. */
const MAX_LINE = 256 * 1024;

const NEWLINE = 0x0a;

/**
 * Reads a stream line by line, unzipped where it starts as gzip does.
 * @param onLine gets each line without its end; a line that is too long as its first part
 * @throws what the stream and the unpacking throw
 */
export async function eachLine(stream: Readable, onLine: (line: string) => void): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of await unpacked(stream)) {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = data.lastIndexOf(NEWLINE);
    if (end < 0) {
      // Of a line that is too long only the beginning is kept: that it is too long is all that
      // counts.
      rest = data.length > MAX_LINE ? data.subarray(0, MAX_LINE) : data;
      continue;
    }
    for (const line of data.toString('utf8', 0, end).split('\n')) onLine(trimmed(line));
    rest = data.subarray(end + 1);
  }
  if (rest.length > 0) onLine(trimmed(rest.toString('utf8')));
}

function trimmed(line: string): string {
  const cut = line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line;
  return cut.endsWith('\r') ? cut.slice(0, -1) : cut;
}

/** The chunks of a stream, unzipped where its first two bytes are those of gzip. */
async function unpacked(stream: Readable): Promise<AsyncIterable<Buffer>> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head: Buffer[] = [];
  for (let size = 0; size < 2;) {
    const next = await chunks.next();
    if (next.done === true) break;
    head.push(next.value);
    size += next.value.length;
  }
  const first = Buffer.concat(head);
  const all = joined(first, chunks);
  if (!isGzip(first)) return all;
  return pipeline(Readable.from(all), createGunzip(), () => undefined);
}

async function* joined(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
