import * as core from '@actions/core';
import type { Ledger } from '../core/ledger/read.js';
import type { Ticket } from '../core/ledger/ticket.js';
import type { Policy } from '../core/policy/policy.js';
import type { Client } from '../github/client.js';
import { readRepositoryFacts } from '../github/read/repository-facts.js';
import { logLine } from '../report/text/log-line.js';
import type { Mirror } from '../run/mirror.js';
import type { RunnerContext } from './context.js';
import type { Inputs } from './inputs.js';

/**
 * The Jira in which a run keeps tickets; null where the policy names none, or this run is not for
 * the default branch: a policy that nobody merged must not say where a token goes.
 * @throws FixbyError (usage) where nobody says who asks Jira
 */
export async function mirrorFor(
  policy: Policy,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
  commit: string | null,
): Promise<Mirror | null> {
  if (policy.issues.mirror === undefined || inputs.asOf !== null) return null;
  const ref = process.env['GITHUB_REF'] ?? '';
  const facts = await readRepositoryFacts(client, context.repository);
  const { notCurrent } = await import('./track.js');
  if (ref === '' || notCurrent(facts, commit, ref) !== null) return null;
  const { mirrorOf } = await import('../run/mirror.js');
  const { basicCredentials } = await import('../jira/client.js');
  core.setSecret(basicCredentials(inputs.jira));
  return mirrorOf(policy, inputs.jira);
}

/** The tickets of the issues, by number; what went wrong is said as a warning. */
export async function mirroredTickets(
  mirror: Mirror,
  ledger: Ledger,
  repository: string,
): Promise<ReadonlyMap<number, Ticket>> {
  const { readMirror } = await import('../run/mirror.js');
  const { tickets, problems } = await readMirror(mirror, ledger, repository);
  for (const problem of problems)
    core.warning(`Dates in Jira count as they were told before: ${logLine(problem)}`);
  return tickets;
}
