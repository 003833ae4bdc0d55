import { stat } from 'node:fs/promises';
import { isMissing } from './errors.js';

/** Whether there is a file or directory of that path. @throws Error when that cannot be found out */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
