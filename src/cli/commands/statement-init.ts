import { join } from 'node:path';
import { isChange } from '../../core/init/plan.js';
import { readCodeOwners } from '../../core/init/code-owners.js';
import { answersText, type Draft } from '../../core/statement/answers/draft.js';
import { ANSWERS_PATH } from '../../core/statement/answers/parse.js';
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
    summary:
      'a questionnaire to answer, may be repeated; default: CAIQ-Lite 3.0.1, and for Forge apps theirs',
  },
  owner: { type: 'string', value: '<who>', summary: 'who answers; default: who owns the code' },
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
  summary: "write the file of a vendor's own answers, as far as the repository tells",
  operands: [shared.dir],
  examples: [
    { call: 'fixby statement init --owner "@acme/security"', does: 'asks before it changes a file' },
  ],
  options,
  run,
});

async function run({ values, operands: [directory = '.'] }: Call<typeof options>): Promise<number> {
  const clone = await lookAt(directory);
  const before = await existing(clone.root);
  if (before !== null) answersIn(before, ANSWERS_PATH);
  const apps = await appsIn(clone);
  const statement = await runStatement(directory, scanOptionsOf(values), values.repository ?? null, null);
  const draft: Draft = {
    statement,
    editions: editionsOf(values.edition, apps.length > 0),
    owner: values.owner ?? readCodeOwners(clone.files).owners[0] ?? ownerOf(clone),
    today: statement.asOf.slice(0, 10),
    apps,
  };
  const file = { path: ANSWERS_PATH, before, after: answersText(before, draft) };
  // What is written must be what the next run reads.
  answersIn(file.after, ANSWERS_PATH);
  const paint = painter(terminal(process.stdout.isTTY).colour);
  if (values['dry-run'] === true || !isChange(file)) {
    process.stdout.write(
      isChange(file)
        ? `${diffText(file, paint)}\nNothing was written.\n`
        : `${ANSWERS_PATH} has all of it.\n`,
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
        ? `\nWrote ${ANSWERS_PATH}. Read it, and set the owner of each answer.\n`
        : `\n${ANSWERS_PATH} was not written.\n`,
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
  return remote === null ? 'nobody yet' : `@${remote.owner}`;
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

async function existing(root: string): Promise<string | null> {
  await requireNoLink(root, ANSWERS_PATH);
  try {
    return (await readRegular(join(root, ANSWERS_PATH), MAX_BYTES, ANSWERS_PATH)).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new FixbyError('usage', `${ANSWERS_PATH} cannot be read.`, 'Make it a file that you may read.', {
      cause: error,
    });
  }
}
