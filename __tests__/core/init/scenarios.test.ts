import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { isChange, planFiles } from '../../../src/core/init/plan.js';
import { newPolicy, STARTS, withChoices } from '../../../src/core/init/policy-file.js';
import { DEFAULT_POLICY_PATH } from '../../../src/core/policy/path.js';
import { policyOf } from '../../scenarios/tracked-repository.js';
import { carriedOut, FACTS } from './facts.js';

const texts = z.record(z.string(), z.array(z.string())).default({});

const stepSchema = z.union([
  /** Somebody writes files, or deletes those that are null. */
  z.strictObject({ edit: z.record(z.string(), z.string().nullable()) }),
  z.strictObject({
    /** How the policy starts, and whether the settings are looked at. */
    init: z.strictObject({ start: z.enum(STARTS).default('all'), posture: z.boolean().default(false) }),
    /** The files that it writes, all of them. */
    writes: z.array(z.string()),
    /** Texts that a file then holds, and does not. */
    says: texts,
    hides: texts,
    /** Other workflows that run Fixby already. */
    others: z.array(z.string()).optional(),
  }),
]);

const storySchema = z.strictObject({
  about: z.string(),
  public: z.boolean().default(true),
  branch: z.string().default('main'),
  owners: z.array(z.string()).default(['@acme/security']),
  files: z.record(z.string(), z.string()).default({}),
  story: z.array(stepSchema).min(1),
});

const folder = join(import.meta.dirname, 'scenarios');

describe('a repository that is set up', () => {
  it.each(readdirSync(folder).sort())('%s', (name) => {
    const text = readFileSync(join(folder, name, 'scenario.yml'), 'utf8');
    const { story, files: start, owners, branch, public: isPublic } = storySchema.parse(parse(text));
    let files = new Map(Object.entries(start));
    for (const step of story) {
      if ('edit' in step) {
        for (const [path, content] of Object.entries(step.edit))
          if (content === null) files.delete(path);
          else files.set(path, content);
        continue;
      }
      const before = files.get(DEFAULT_POLICY_PATH);
      const policyText = before === undefined ? newPolicy(step.init, null) : withChoices(before, step.init);
      const facts = { ...FACTS, files, policyText, policy: policyOf(policyText), branch, public: isPublic };
      const plan = planFiles({ ...facts, owners });
      expect(plan.files.filter(isChange).map(({ path }) => path)).toEqual(step.writes);
      if (step.others !== undefined) expect(plan.others).toEqual(step.others);
      files = carriedOut(facts, plan);
      for (const [path, all] of Object.entries(step.says))
        for (const words of all) expect(files.get(path)).toContain(words);
      for (const [path, all] of Object.entries(step.hides))
        for (const words of all) expect(files.get(path)).not.toContain(words);
    }
  });
});
