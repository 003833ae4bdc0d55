import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLedger } from '../core/ledger/read.js';
import { seen } from '../core/posture/fact.js';
import { publicStatement } from '../core/statement/public.js';
import { overSeveral } from '../core/statement/several.js';
import type { Statement } from '../core/statement/statement.js';
import { statementOf } from '../core/statement/statement-of.js';
import type { RepositoryFacts } from '../github/read/repository-facts.js';
import { renderStatement } from '../report/statement/render.js';
import { readOthers } from '../run/other-repositories.js';
import { isVendors, ledgerFacts, statementFacts } from '../run/statement-facts.js';
import { readAnswers } from '../run/statement-answers.js';
import { scanDays } from '../run/statement-ledger.js';
import type { TrackRun } from './track-run.js';

/**
 * The statement of a run on the default branch about its own repository, and its files, which join
 * the other repositories of the answers; null for a repository that is no
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
    checkLinks: policy.statement['check-links'],
  });
  const statement = statementOf(facts);
  // The dashboard remembers what this repository is; joined, two would wait for each other.
  const joint =
    answers === null ? statement : overSeveral(statement, await readOthers(answers, { client, name }));
  await write(joint, context.temp);
  return statement;
}

/** Writes the statement and the one that may be published, which are two outputs. */
async function write(statement: Statement, temp: string): Promise<void> {
  const directory = join(temp, `fixby-statement-${randomUUID()}`);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  core.setOutput('statement', await writePair(statement, join(directory, 'statement')));
  const shown = publicStatement(statement);
  core.setOutput('statement-public', await writePair(shown, join(directory, 'statement-public')));
}

/** Readable by the runner's user only, and never over a file that is there. */
const OWN_FILE = { mode: 0o600, flag: 'wx' };

/** Writes a statement as JSON and HTML. @returns the path of the JSON */
async function writePair(statement: Statement, path: string): Promise<string> {
  for (const format of ['json', 'html'] as const)
    await writeFile(`${path}.${format}`, await renderStatement(statement, format), OWN_FILE);
  return `${path}.json`;
}
