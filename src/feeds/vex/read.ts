import picomatch from 'picomatch';
import type { FeedReport } from '../../core/findings/priority.js';
import { endOf, type VexStatement } from '../../core/gate/vex.js';
import type { Policy } from '../../core/policy/policy.js';
import { dayOf } from '../../core/scale/day.js';
import { isError, messageOf } from '../../system/errors.js';
import type { Tree } from '../../system/tree.js';
import { readCsaf } from './csaf.js';
import { readCycloneDxVex } from './cyclonedx.js';
import type { VexDocument } from './document.js';
import { readOpenVex } from './openvex.js';

/** Most bytes of a VEX document. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What VEX documents say, and what became of each. */
export interface VexRead {
  readonly statements: readonly VexStatement[];
  readonly reports: readonly FeedReport[];
}

/**
 * Reads the VEX documents that the policy names, from the tree that the policy is from: what a pull
 * request brings silences nothing of its own. Only those of trusted authors count.
 * @param asOf RFC 3339: now
 */
export async function readVex(policy: Policy, tree: Tree | null, asOf: string): Promise<VexRead> {
  const { files: globs } = policy.vex;
  if (tree === null)
    return { statements: [], reports: globs.map((glob) => failed(glob, 'The tree could not be read.')) };
  const files = (await tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const reads = await Promise.all(
    globs.map(async (glob) => {
      const matching = files.filter((path) => picomatch(glob, { dot: true, windows: false })(path));
      if (matching.length === 0) return [{ statements: [], reports: [failed(glob, 'No file fits it.')] }];
      return Promise.all(matching.map((path) => readOne(path, tree, policy, asOf)));
    }),
  );
  const all = reads.flat();
  return {
    statements: all.flatMap(({ statements }) => statements),
    reports: all.flatMap(({ reports }) => reports),
  };
}

async function readOne(path: string, tree: Tree, policy: Policy, asOf: string): Promise<VexRead> {
  const nothing = (why: string): VexRead => ({ statements: [], reports: [failed(path, why)] });
  try {
    const json: unknown = JSON.parse((await tree.read(path, MAX_BYTES)).toString('utf8'));
    const document = readOpenVex(json) ?? readCycloneDxVex(json) ?? readCsaf(json);
    if (document === null) return nothing('It is no OpenVEX, CycloneDX or CSAF VEX document.');
    if (!policy.vex.authors.includes(document.author))
      return nothing(
        `Its author "${document.author.slice(0, 100)}" is not in vex.authors, so it counts for nothing.`,
      );
    return trusted(path, document, policy, asOf);
  } catch (error) {
    if (!isError(error)) throw error;
    return nothing(`It cannot be read: ${messageOf(error)}.`);
  }
}

function trusted(
  path: string,
  { author, statements, invalid }: VexDocument,
  policy: Policy,
  asOf: string,
): VexRead {
  const today = dayOf(asOf, policy.sla.timezone);
  const all = statements.map((one): VexStatement => ({ ...one, file: path, author }));
  const old = all.filter((one) => endOf(one, policy, today) < today).length;
  const problems = [
    ...(invalid === 0
      ? []
      : [`${invalid} of its statements lack what the format asks for, and do not count.`]),
    ...(old === 0
      ? []
      : [
          `${old} of its statements are older than waiver-rules.max-days (${policy['waiver-rules']['max-days']}), and do not count.`,
        ]),
  ];
  const last = all
    .map(({ timestamp }) => timestamp)
    .sort()
    .at(-1);
  const report: FeedReport = {
    feed: 'vex',
    from: path,
    status: problems.length === 0 ? 'read' : 'partial',
    date: last === undefined ? null : dayOf(last, policy.sla.timezone),
    entries: all.length - old,
    reason: problems.length === 0 ? null : problems.join(' '),
  };
  return { statements: all, reports: [report] };
}

function failed(from: string, reason: string): FeedReport {
  return { feed: 'vex', from, status: 'failed', date: null, entries: 0, reason };
}
