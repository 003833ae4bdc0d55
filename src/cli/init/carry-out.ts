import { isChange, type PlannedFile } from '../../core/init/plan.js';
import { diffText, fileLines } from '../../report/terminal/init-text.js';
import type { Paint } from '../../report/terminal/style.js';
import { count } from '../../report/text/words.js';
import type { Asker } from './ask.js';
import { requireNoLink, writePlanned } from './write.js';

/** Who says what may be written. */
export interface Consent {
  /** Null where there is no terminal, or nobody is to be asked. */
  readonly asker: Asker | null;
  /** Whether files that are there may be changed without a question. */
  readonly yes: boolean;
}

/** What became of the files that had to be written. */
export interface CarriedOut {
  readonly written: readonly PlannedFile[];
  /** Declined by a person. */
  readonly declined: readonly PlannedFile[];
  /** Left as they are, since they are there and nobody could be asked. */
  readonly left: readonly PlannedFile[];
}

/**
 * Writes the files that differ: new ones after one question, each that is there after its diff and
 * a question of its own.
 * @param root absolute path of the repository's root
 * @throws FixbyError (usage)
 */
export async function carryOut(
  root: string,
  files: readonly PlannedFile[],
  { asker, yes }: Consent,
  say: (text: string) => void,
  paint: Paint,
): Promise<CarriedOut> {
  const changes = files.filter(isChange);
  // Before the first is written, since a link is a reason to write none.
  for (const { path } of changes) await requireNoLink(root, path);
  const fresh = changes.filter(({ before }) => before === null);
  const there = changes.filter(({ before }) => before !== null);
  const [written, declined, left]: [PlannedFile[], PlannedFile[], PlannedFile[]] = [[], [], []];
  const allFresh = fresh.length === 0 || asker === null || (await askForNew(fresh, asker, say, paint));
  for (const file of allFresh ? fresh : []) {
    await writePlanned(root, file);
    written.push(file);
  }
  if (!allFresh) declined.push(...fresh);
  for (const file of there) {
    say(`\n${diffText(file, paint)}`);
    const may = yes || (asker !== null && (await asker.confirm(`Change ${file.path} like this?`, false)));
    if (may) {
      await writePlanned(root, file);
      written.push(file);
    } else (asker === null ? left : declined).push(file);
  }
  return { written, declined, left };
}

function askForNew(
  fresh: readonly PlannedFile[],
  asker: Asker,
  say: (text: string) => void,
  paint: Paint,
): Promise<boolean> {
  say(`\n${fileLines(fresh, paint).join('\n')}\n`);
  return asker.confirm(
    `Write ${fresh.length === 1 ? 'this new file' : `these ${count(fresh.length, 'new file')}`}?`,
    true,
  );
}
