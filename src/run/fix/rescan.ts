import { downgradesIn } from '../../core/fix/downgrades.js';
import type { Finding } from '../../core/findings/finding.js';
import type { Changes } from '../../fix/copy.js';
import { FixbyError } from '../../system/fixby-error.js';
import { OverlayTree } from '../../system/overlay-tree.js';
import type { Tree } from '../../system/tree.js';
import { judge, noRecall } from '../pipeline.js';
import type { PipelineInput } from '../pipeline-input.js';
import { statedIn } from './stated.js';

/** What a change to dependencies does to the findings. */
export interface Rescan {
  /** All findings of dependencies with the change. */
  readonly findings: readonly Finding[];
  /** Why the change cannot be kept: what it brings, a clause; null when it brings nothing. */
  readonly brings: string | null;
}

/** Maximum number of names in a clause. */
const MAX_NAMED = 3;

/**
 * Scans the dependencies of a tree with changes, compared with the tree before them.
 * @throws FixbyError (scanner) when that could not be done: then nothing is known
 */
export async function rescan(input: PipelineInput, before: Tree, changes: Changes): Promise<Rescan> {
  const head = new OverlayTree(before, changes);
  const scanners = input.scanners.filter((one) => one.sources.includes('dependencies'));
  const result = await judge({
    ...input,
    ...{ head, base: before, trusted: before, baseUnknown: null, scanners, recall: noRecall },
  });
  const failed = result.scans.find(({ status }) => status === 'failed');
  if (failed !== undefined)
    throw new FixbyError('scanner', `the changed dependencies could not be scanned: ${failed.reason ?? ''}`);
  const paths = [...changes.keys()];
  const downgrades = downgradesIn(await statedIn(before, paths), await statedIn(head, paths));
  const introduced = result.findings.filter(({ origin }) => origin === 'introduced');
  const problems = [
    ...introduced.map(({ rule, title, package: at }) =>
      at === null ? `"${title}"` : `${at.name} ${at.version} (${rule})`,
    ),
    ...downgrades.map(({ name, from, to }) => `${name} ${to} in place of ${from}`),
  ];
  const findings = result.findings.filter(({ source }) => source === 'dependencies');
  return { findings, brings: problems.length === 0 ? null : `it would bring ${listed(problems)}` };
}

function listed(items: readonly string[]): string {
  const more = items.length - MAX_NAMED;
  return `${items.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
