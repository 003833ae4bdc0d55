import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlannedFile } from '../../core/init/plan.js';
import { linkOnTheWay } from '../../system/distrusted.js';
import { messageOf } from '../../system/errors.js';
import { FixbyError } from '../../system/fixby-error.js';

/**
 * Writes a file of the plan, whole or not at all. Nothing is written through a symbolic link.
 * @param root absolute path of the repository's root, marked as untrusted (`judgedRepository`)
 * @throws FixbyError (usage)
 */
export async function writePlanned(root: string, { path, before, after }: PlannedFile): Promise<void> {
  const target = join(root, path);
  try {
    await requireNoLink(root, path);
    await mkdir(dirname(target), { recursive: true });
    if (before === null) await writeFile(target, after, { flag: 'wx' });
    else await replace(target, after);
  } catch (error) {
    if (error instanceof FixbyError) throw error;
    throw new FixbyError(
      'usage',
      `${path} cannot be written (${messageOf(error)}).`,
      'Make it a place where you may write, and run fixby init again: what was written before stays.',
      { cause: error },
    );
  }
}

/**
 * Refuses a path on which a link stands.
 * @throws FixbyError (usage)
 */
export async function requireNoLink(root: string, path: string): Promise<void> {
  const link = await linkOnTheWay(join(root, path));
  if (link === null) return;
  throw new FixbyError(
    'usage',
    `${path} is not written: ${link} is a symbolic link, and may lead anywhere.`,
    'Put a real file or folder in its place, and run fixby init again.',
  );
}

/** Puts another text in the place of a file, with the mode that it has. */
async function replace(target: string, text: string): Promise<void> {
  const { mode } = await stat(target);
  const beside = `${target}.fixby-${process.pid}`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
