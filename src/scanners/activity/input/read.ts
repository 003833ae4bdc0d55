import { messageOf } from '../../../system/errors.js';
import { Tally } from '../counts/tally.js';
import { AnyReader, type LineCount } from '../formats/any.js';
import type { Fields } from '../formats/fields.js';
import { LogError, type LogFile } from './files.js';
import { eachLine } from './lines.js';

/** What was read of one file. */
export interface FileRead extends LineCount {
  readonly name: string;
}

/** What was read of all files. */
export interface LogsRead {
  readonly tally: Tally;
  readonly files: readonly FileRead[];
}

/**
 * Reads logs, one after the other and line by line.
 * @throws LogError when a file cannot be read to its end
 */
export async function readLogs(logs: readonly LogFile[], fields: Fields): Promise<LogsRead> {
  const tally = new Tally();
  const files: FileRead[] = [];
  for (const log of logs) files.push(await readLog(log, fields, tally));
  return { tally, files };
}

async function readLog({ name, open }: LogFile, fields: Fields, tally: Tally): Promise<FileRead> {
  const reader = new AnyReader(fields, (hit) => {
    tally.add(hit);
  });
  try {
    await eachLine(open(), (line) => {
      reader.line(line);
    });
  } catch (error) {
    throw new LogError(`${name} could not be read to its end: ${messageOf(error)}`, { cause: error });
  }
  return { name, ...reader.end() };
}
