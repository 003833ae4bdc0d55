import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLedger } from '../core/ledger/read.js';
import { seen } from '../core/posture/fact.js';
import type { Statement } from '../core/statement/statement.js';
import { statementOf } from '../core/statement/statement-of.js';
import type { RepositoryFacts } from '../github/read/repository-facts.js';
import { renderStatement } from '../report/statement/render.js';
import { isVendors, ledgerFacts, statementFacts } from '../run/statement-facts.js';
import { readAnswers } from '../run/statement-answers.js';
import { scanDays } from '../run/statement-ledger.js';
import type { TrackRun } from './track-run.js';

/**
 * The statement of a run on the default branch, and its files; null for a repository that is no
 * vendor's: without a Forge app and without answers.
 * @param workflow path of the workflow file that runs this; null where nobody knows
 * @throws what reading the tree or writing the files throws
 */
export async function stateRun(
  { context, client, policy, read, result, head, directory }: TrackRun,
  repositoryFacts: RepositoryFacts,
  workflow: string | null,
): Promise<Statement | null> {
  const answers = await readAnswers(head, directory);
  if (!(await isVendors({ head, directory, policy, answers }))) return null;
  const { owner, repo } = context.repository;
  const url = context.repositoryUrl;
  const repository = { name: `${owner}/${repo}`, url, public: repositoryFacts.public };
  const ledger = readLedger(read.answers.tracker);
  const branch = repositoryFacts.defaultBranch?.name ?? '';
  const name = context.repository;
  const facts = await statementFacts({
    repository,
    policy,
    result,
    head,
    directory,
    ledger: seen(ledgerFacts(ledger, policy, result)),
    scanDays: await scanDays({ client, name, url, branch, ledger, policy, result, workflow }),
    answers,
  });
  const statement = statementOf(facts);
  await write(statement, context.temp);
  return statement;
}

/** Readable by the runner's user only, and never over a file that is there. */
const OWN_FILE = { mode: 0o600, flag: 'wx' };

async function write(statement: Statement, temp: string): Promise<void> {
  const directory = join(temp, `fixby-statement-${randomUUID()}`);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, 'statement.json');
  await writeFile(path, await renderStatement(statement, 'json'), OWN_FILE);
  await writeFile(join(directory, 'statement.html'), await renderStatement(statement, 'html'), OWN_FILE);
  core.setOutput('statement', path);
}
