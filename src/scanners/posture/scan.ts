import type { Observation } from '../../core/findings/finding.js';
import type { CheckResult } from '../../core/posture/check-result.js';
import type { PostureFacts, ReadPosture } from '../../core/posture/facts.js';
import type { Tree } from '../../system/tree.js';
import type { PostureCheck } from './check.js';
import { POSTURE_CHECKS } from './checks/index.js';
import { readFileFacts } from './files.js';
import type { Judgement } from './judgement.js';

/** What all checks say, and a finding for each that is not kept. */
export interface PostureScan {
  readonly checks: readonly CheckResult[];
  readonly observations: readonly Observation[];
}

/**
 * Reads the facts and judges them.
 * @param disabled ids of checks that do not run
 * @throws what reading the tree or GitHub throws
 */
export async function scanPosture(
  tree: Tree,
  { read, asOf }: { readonly read: ReadPosture; readonly asOf: string },
  disabled: readonly string[],
): Promise<PostureScan> {
  const files = await readFileFacts(tree);
  const facts = await read({ updates: files.updates.map(({ path }) => path) });
  return judgePosture({ ...facts, files, asOf }, disabled);
}

/** Judges the facts. */
export function judgePosture(facts: PostureFacts, disabled: readonly string[]): PostureScan {
  const judged = POSTURE_CHECKS.filter(({ id }) => !disabled.includes(id)).map((check) => ({
    check,
    judgement: check.judge(facts),
    url: pageUrl(check, facts.repository.url),
  }));
  return {
    checks: judged.map(({ check: { id, asks }, judgement, url }) => ({
      id,
      asks,
      state: judgement.state,
      detail: judgement.state === 'not-visible' ? '' : judgement.detail,
      missing: judgement.state === 'not-visible' ? judgement.missing : [],
      url,
    })),
    observations: judged.flatMap(({ check, judgement, url }) =>
      judgement.state === 'not-kept' ? [observation(check, judgement, url)] : [],
    ),
  };
}

/** @param repository `https://github.com/owner/name` */
function pageUrl({ page, pageOf }: PostureCheck, repository: string): string {
  if (page === '') return repository;
  if (pageOf === undefined) return `${repository}/${page}`;
  return `${repository.replace(/\/([^/]+)\/[^/]+$/u, '/organizations/$1')}/${page}`;
}

function observation(
  check: PostureCheck,
  { detail, severity, path }: Extract<Judgement, { readonly state: 'not-kept' }>,
  url: string,
): Observation {
  return {
    source: 'posture',
    rule: check.id,
    aliases: [],
    title: check.title,
    description: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}. ${check.why}`,
    fix: check.mend,
    rating: { vectors: [], word: severity ?? check.severity, malicious: false, informational: false },
    cwe: check.cwe,
    references: [url, ...check.references],
    published: null,
    place: { path: path ?? '', line: null, column: null, endLine: null },
    package: null,
    // There is one repository, and one finding of a check in it.
    subject: '',
    confidence: check.confidence,
    flow: [],
  };
}
