import type { Result } from '../../../src/core/findings/result.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { judge, noRecall } from '../../../src/run/pipeline.js';
import { createSecretsScanner } from '../../../src/scanners/secrets/run.js';
import { CommitTree } from '../../../src/system/commit-tree.js';
import type { Repository } from '../../../src/system/git.js';
import type { Log } from '../../../src/system/log.js';
import type { Tree } from '../../../src/system/tree.js';
import type { TestRepository } from '../../fixtures/git.js';
import { openRepository } from '../../fixtures/repository.js';
import { silent } from '../../fixtures/silent-log.js';

/** What a scan of trees may be told. */
export interface Scan {
  readonly head: Tree;
  readonly base?: Tree | null;
  readonly repository?: Repository | null;
  readonly policy?: Policy;
  readonly directory?: string;
  readonly mask?: (value: string) => void;
  readonly isReport?: (path: string) => boolean;
  readonly log?: Log;
}

/** Judges trees by their secrets alone. */
export async function judgeSecrets(scan: Scan): Promise<Result> {
  const policy: Policy = scan.policy ?? {
    ...DEFAULT_POLICY,
    scan: { ...DEFAULT_POLICY.scan, required: ['secrets'] },
  };
  return judge({
    head: scan.head,
    base: scan.base ?? null,
    baseUnknown: null,
    directory: scan.directory ?? '',
    policy: {
      policy,
      origin: { path: null, ref: null, preset: policy.sla.preset, proposed: [], invalid: null },
      reasons: [],
    },
    scanners: [
      createSecretsScanner({
        repository: scan.repository ?? null,
        mask: scan.mask ?? (() => undefined),
        isReport: scan.isReport ?? (() => false),
      }),
    ],
    asOf: '2026-11-24T12:00:00Z',
    recall: noRecall,
    scratch: '',
    log: scan.log ?? silent,
  });
}

/** Judges a change between two commits of a real repository. */
export async function judgeChange(test: TestRepository, base: string, head: string): Promise<Result> {
  const repository = await openRepository(test.directory);
  return judgeSecrets({
    head: new CommitTree(repository, head),
    base: new CommitTree(repository, base),
    repository,
  });
}
