import { planFiles, type FilePlan, type InitFacts } from '../../../src/core/init/plan.js';
import { newPolicy } from '../../../src/core/init/policy-file.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';

/** A Fixby that is pinned. */
export const FIXBY = { action: 'acme/fixby', ref: 'a'.repeat(40), note: '' };

/** A public repository on github.com without a file. */
export const FACTS: InitFacts = {
  files: new Map(),
  repository: { url: 'https://github.com/acme/app', owner: 'acme', name: 'app' },
  public: true,
  branch: 'main',
  owners: ['@acme/security'],
  fixby: FIXBY,
  policyText: newPolicy({ start: 'all', posture: false }, null),
  policy: DEFAULT_POLICY,
};

/** The texts that a plan leaves behind, by path. */
export function carriedOut(facts: InitFacts, plan: FilePlan): Map<string, string> {
  return new Map([...facts.files, ...plan.files.map(({ path, after }) => [path, after] as const)]);
}

/** The plan for files that are there, with what else is to be different. */
export function planWith(files: Readonly<Record<string, string>>, rest: Partial<InitFacts> = {}): FilePlan {
  return planFiles({ ...FACTS, files: new Map(Object.entries(files)), ...rest });
}

/** A file of a plan. @throws Error where it has none of that name */
export function fileOf(plan: FilePlan, path: string): FilePlan['files'][number] {
  const found = plan.files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`the plan has no ${path}`);
  return found;
}
