import { join, posix, relative, sep } from 'node:path';
import { isChange } from '../../core/init/plan.js';
import { readCodeOwners } from '../../core/init/code-owners.js';
import { answersText, type Draft } from '../../core/statement/answers/draft.js';
import { NO_OWNER } from '../../core/statement/answers/schema.js';
import { ANSWERS_PATH } from '../../core/policy/path.js';
import { count } from '../../core/scale/words.js';
import { EDITIONS } from '../../core/statement/statement.js';
import { diffText } from '../../report/terminal/init-text.js';
import { painter } from '../../report/terminal/style.js';
import { answersIn } from '../../run/statement-answers.js';
import { forgeFacts } from '../../run/statement-apps.js';
import { isMissing } from '../../system/errors.js';
import { readRegular } from '../../system/files.js';
import { FixbyError } from '../../system/fixby-error.js';
import { WorkingTree } from '../../system/working-tree.js';
import { command, type Call, type Options } from '../command.js';
import { EXIT } from '../exit.js';
import { createAsker } from '../init/ask.js';
import { carryOut } from '../init/carry-out.js';
import { lookAt, type Clone } from '../init/look.js';
import { requireNoLink } from '../init/write.js';
import { scanOptionsOf } from '../options.js';
import { existingDirectory } from '../run-scan.js';
import { runStatement } from '../run-statement.js';
import * as shared from '../shared-options.js';
import { terminal } from '../terminal.js';

/** Bytes that are read of an answers file at most. */
const MAX_BYTES = 3 * 1024 * 1024;

const options = {
  edition: {
    type: 'string',
    value: '<edition>',
    choices: EDITIONS,
    multiple: true,
    summary: 'a questionnaire; may be repeated; default: CAIQ-Lite, and that of Forge',
  },
  owner: {
    type: 'string',
    value: '<who>',
    summary: 'who answers for what does not say it; default: who owns the code',
  },
  yes: { type: 'boolean', summary: 'write without a question' },
  'dry-run': { type: 'boolean', summary: 'print it, and write nothing' },
  ...shared.scanning,
  repository: shared.repository,
} as const satisfies Options;

/**
 * `fixby statement init [dir]`: writes the vendor's answers, with what a run can answer already.
 * What is there stays; it is changed only where somebody agrees.
 * @returns the exit code
 * @throws FixbyError
 */
export const statementInit = command({
  name: 'statement init',
  summary: "write the file of a vendor's own answers, with what is known here",
  operands: [shared.dir],
  examples: [
    { call: 'fixby statement init --owner "@acme/security"', does: 'asks before it changes a file' },
  ],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  const clone = await lookAt(directory);
  const { path, before } = await existing(clone.root, directory);
  if (before !== null) answersIn(before, path);
  const apps = await appsIn(clone);
  const statement = await runStatement(directory, scanOptionsOf(values), values.repository ?? null, null);
  const draft: Draft = {
    statement,
    editions: editionsOf(values.edition, apps.length > 0),
    owner: values.owner ?? readCodeOwners(clone.files).owners[0] ?? ownerOf(clone),
    today: statement.asOf.slice(0, 10),
    apps,
  };
  const file = { path, before, after: answersText(before, draft) };
  // What is written must be what the next run reads.
  const { answers } = answersIn(file.after, path);
  const drafts = answers.filter(({ review }) => review === null).length;
  const paint = painter(terminal(process.stdout.isTTY).colour);
  if (values['dry-run'] === true || !isChange(file)) {
    process.stdout.write(
      isChange(file) ? `${diffText(file, paint)}\nNothing was written.\n` : `${path} has all of it.\n`,
    );
    return EXIT.pass;
  }
  const asks = values.yes !== true && process.stdin.isTTY && process.stderr.isTTY;
  const asker = asks ? createAsker(process.stdin, process.stderr) : null;
  try {
    const say = (text: string): void => void process.stdout.write(text);
    const consent = { asker, yes: values.yes === true };
    const { written, left } = await carryOut(clone.root, [file], consent, say, paint);
    process.stdout.write(
      written.length > 0
        ? `\nWrote ${path}, with ${count(drafts, 'draft', 'drafts')} of answers. Read them, answer what waits as not-from-here, and set reviewed: until then no answer counts.\n`
        : `\n${path} was not written.\n`,
    );
    if (left.length === 0) return EXIT.pass;
    process.stderr.write('fixby: nobody could be asked; fixby statement init --yes writes it.\n');
    return EXIT.usage;
  } finally {
    asker?.close();
  }
}

function editionsOf(given: readonly string[] | undefined, isForge: boolean): Draft['editions'] {
  const chosen = EDITIONS.filter((edition) => given?.includes(edition));
  if (chosen.length > 0) return chosen;
  return isForge ? ['caiq-lite-3.0.1', 'forge-approval'] : ['caiq-lite-3.0.1'];
}

function ownerOf({ remote }: Clone): string {
  return remote === null ? NO_OWNER : `@${remote.owner}`;
}

async function appsIn({ root, remote }: Clone): Promise<Draft['apps']> {
  const { apps } = await forgeFacts(new WorkingTree(root, null), []);
  // A manifest with the id of another one is a copy of the same app.
  const each = apps.filter(
    ({ id }, index) => id === null || apps.findIndex((app) => app.id === id) === index,
  );
  return each.map(({ path, id }) => {
    const folder = path.includes('/') ? path.replace(/\/[^/]+$/u, '') : '';
    return { name: folder === '' ? (remote?.name ?? 'app') : folder, id, path: folder };
  });
}

/** The answers that hold for a directory: its own where it has some, else the repository's. */
async function existing(
  root: string,
  directory: string,
): Promise<{ readonly path: string; readonly before: string | null }> {
  const below = relative(root, await existingDirectory(directory))
    .split(sep)
    .join(posix.sep);
  const own = posix.join(below, ANSWERS_PATH);
  const before = await textOf(root, own);
  if (before !== null || own === ANSWERS_PATH) return { path: own, before };
  return { path: ANSWERS_PATH, before: await textOf(root, ANSWERS_PATH) };
}

async function textOf(root: string, path: string): Promise<string | null> {
  await requireNoLink(root, path);
  try {
    return (await readRegular(join(root, path), MAX_BYTES, path)).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new FixbyError('usage', `${path} cannot be read.`, 'Make it a file that you may read.', {
      cause: error,
    });
  }
}
