import { z } from 'zod';
import { NO_INTELLIGENCE, type FeedReport, type Intelligence } from '../core/findings/priority.js';
import type { Vex } from '../core/gate/vex.js';
import { purlOf } from '../core/packages/purl.js';
import { isError } from '../system/errors.js';
import type { Tree } from '../system/tree.js';
import type { PipelineInput } from './pipeline-input.js';
import { repositoryPurl } from './product.js';

/** What is known beside what scanners find. */
export interface Beside {
  readonly intelligence: Intelligence;
  /** Null where the policy names no document. */
  readonly vex: Vex | null;
  readonly feeds: readonly FeedReport[];
}

/**
 * Reads the feeds and the VEX documents that the policy names, each from where the policy is from.
 * Nothing is loaded where it names none.
 */
export async function readBeside(input: PipelineInput): Promise<Beside> {
  const { head, base, trusted = base ?? head, asOf } = input;
  const { policy } = input.policy;
  const intelligence =
    Object.keys(policy.feeds).length === 0
      ? NO_INTELLIGENCE
      : await (await import('../feeds/read.js')).readFeeds(policy, trusted, asOf);
  if (policy.vex.files.length === 0) return { intelligence, vex: null, feeds: intelligence.feeds };
  const { readVex } = await import('../feeds/vex/read.js');
  const { statements, reports } = await readVex(policy, trusted, asOf);
  const own = statements.length === 0 ? [] : await ownPurls(input, trusted);
  return { intelligence, vex: { statements, own }, feeds: [...intelligence.feeds, ...reports] };
}

/** The package URLs of what is judged: its repository, and its package if its root is one. */
async function ownPurls({ root, head }: PipelineInput, trusted: Tree | null): Promise<string[]> {
  const repository = await repositoryPurl(root ?? null);
  const versioned = head.commit === null ? [] : [`${repository ?? ''}@${head.commit}`];
  const own = repository === null ? [] : [repository, ...versioned];
  return trusted === null ? own : [...own, ...(await manifestPurl(trusted))];
}

const manifest = z.object({ name: z.string().min(1), version: z.string().catch('') });

async function manifestPurl(tree: Tree): Promise<string[]> {
  const path = 'package.json';
  if (!(await tree.files()).some((file) => file.path === path && file.kind === 'file')) return [];
  try {
    const read = manifest.safeParse(JSON.parse((await tree.read(path)).toString('utf8')));
    return read.success ? [purlOf('npm', read.data.name, read.data.version)] : [];
  } catch (error) {
    // A manifest that nobody can read names no product; scanners say what is wrong with it.
    if (isError(error)) return [];
    throw error;
  }
}
