import * as core from '@actions/core';
import type { Client } from '../github/client.js';
import { resolveTrees } from '../github/read/comparison.js';
import type { Change } from '../github/read/event.js';
import type { PipelineInput } from '../run/pipeline-input.js';
import { basesOn } from '../fleet/base-policy.js';
import { policyForGate, policyOf } from '../run/policy-in-force.js';
import type { ScanRoot } from '../run/scan-root.js';
import { CommitTree } from '../system/commit-tree.js';
import type { Remote } from '../system/git.js';
import { WorkingTree } from '../system/working-tree.js';
import type { RunnerContext } from './context.js';
import type { Inputs } from './inputs.js';
import { actionLog } from './log.js';

/**
 * Opens the trees of an event: what is scanned, what it is compared with, and the policy that
 * applies (the base's, when there is a base).
 * @throws what reading the trees and the policy throws
 */
export async function treesFor(
  change: Change | null,
  scanRoot: ScanRoot,
  inputs: Inputs,
  context: RunnerContext,
  client: Client,
): Promise<Pick<PipelineInput, 'head' | 'base' | 'baseUnknown' | 'trusted' | 'policy'>> {
  const request = { path: inputs.policy, failOn: inputs.failOn, bases: basesOn(client) };
  if (change === null) {
    const commit = await scanRoot.repository?.headCommit();
    const committed = scanRoot.repository !== null && commit !== null && commit !== undefined;
    const head = committed
      ? new CommitTree(scanRoot.repository, commit)
      : new WorkingTree(scanRoot.root, scanRoot.repository);
    return { head, base: null, baseUnknown: null, policy: await policyOf(head, request) };
  }
  const { repository } = scanRoot;
  const sources = { repository, client, name: context.repository, log: actionLog };
  const trees = await resolveTrees(change, sources);
  const policy = await policyForGate(trees.policyTree, trees.policyUnknown, trees.head, request, trees.base);
  return {
    head: trees.head,
    base: trees.base,
    baseUnknown: trees.baseUnknown,
    trusted: trees.policyTree,
    policy,
  };
}

/**
 * The repository on GitHub as a remote that the local clone may fetch from, with the token in a
 * header.
 */
export function remoteOf(token: string, context: RunnerContext): Remote {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  core.setSecret(credentials);
  const header = { [`http.${context.serverUrl}/.extraheader`]: `AUTHORIZATION: basic ${credentials}` };
  return { url: context.repositoryUrl, settings: token === '' ? {} : header };
}
