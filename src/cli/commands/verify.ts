import { realpath } from 'node:fs/promises';
import { verifyReport, type Verification } from '../../core/statement/verify.js';
import { sanitise } from '../../report/text/terminal-text.js';
import { messageOf } from '../../system/errors.js';
import { readRegular } from '../../system/files.js';
import { FixbyError } from '../../system/fixby-error.js';
import { command, type Call } from '../command.js';
import { EXIT } from '../exit.js';

/** Bytes of the largest report that is read. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * `fixby verify FILE`: whether a report is as Fixby wrote it. It needs no network and no token.
 * @throws FixbyError (usage) where the file is no report of ours
 */
export const verify = command({
  name: 'verify',
  summary: 'whether a report of evidence or statement is as it was written',
  operands: [{ name: 'file', path: 'file', required: true }],
  examples: [{ call: 'fixby verify statement.json', does: 'computes its digest again' }],
  options: {},
  run,
});

async function run({ operands: [file = ''] }: Call): Promise<number> {
  const verification = verifyReport(await textOf(file));
  if (verification.outcome === 'unreadable')
    throw new FixbyError(
      'usage',
      `${file} cannot be verified. ${sanitise(verification.reason)}`,
      'Name a file that fixby evidence or fixby statement wrote.',
    );
  process.stdout.write(wordsFor(file, verification));
  return verification.outcome === 'intact' ? EXIT.pass : EXIT.blocked;
}

function wordsFor(
  file: string,
  verification: Exclude<Verification, { readonly outcome: 'unreadable' }>,
): string {
  if (verification.outcome === 'intact')
    return `${file} is as it was written: ${verification.digest}\nThat nobody changed it does not say who wrote it: an attestation does (docs/statement.md).\n`;
  return `${file} was changed since it was written.\n${verification.differs.map((line) => `  - ${sanitise(line)}\n`).join('')}`;
}

async function textOf(file: string): Promise<string> {
  try {
    return (await readRegular(await realpath(file), MAX_BYTES)).toString('utf8');
  } catch (error) {
    throw new FixbyError(
      'usage',
      `${file} cannot be read (${messageOf(error)}).`,
      'Name a file that is there.',
      {
        cause: error,
      },
    );
  }
}
