import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ageInWords } from '../../../core/scale/age.js';
import { isMissing } from '../../../system/errors.js';
import { LAYER } from './database.js';

/**
 * How old a database is that the user gave, by the oldest file of it that was used: whatever its
 * age, it is used as it is.
 * @param now milliseconds since 1970
 * @returns one sentence; none where none of its files was used
 */
export async function givenDatabaseNotes(
  directory: string,
  ecosystems: readonly string[],
  now: number = Date.now(),
): Promise<string[]> {
  const times = await Promise.all(
    ecosystems.map((name) => changedAt(join(directory, LAYER, name, 'all.zip'))),
  );
  const known = times.filter((time) => time !== null);
  if (known.length === 0) return [];
  const oldest = Math.min(...known);
  const day = new Date(oldest).toISOString().slice(0, 10);
  return [
    `compared with the OSV database that was given, of ${day}, ${ageInWords(Math.max(0, now - oldest))} old`,
  ];
}

async function changedAt(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
