import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { foundSchema } from './catalogue.js';

/** An issue as a scenario expects it: what it leaves out is not looked at, lists are whole. */
const issueSchema = z.strictObject({
  state: z.enum(['open', 'completed', 'not planned', 'duplicate']).optional(),
  title: z.string().optional(),
  /** Without `security` and `source: dependencies`, which every issue has. */
  labels: z.array(z.string()).optional(),
  /** Ours by what they say (`fixed`, `overdue`), people's by who wrote them (`@alice`). */
  comments: z.array(z.string()).optional(),
  assignees: z.array(z.string()).optional(),
  milestone: z.string().nullable().optional(),
  /** Texts that title, body and comments hold together. */
  says: z.array(z.string()).optional(),
  /** Texts that what we wrote of them does not hold. */
  hides: z.array(z.string()).optional(),
});

/** What is expected once a run is over. */
const expectation = {
  /**
   * Every step of the dry run just before, but for labels and milestones being created, and the
   * dashboard.
   */
  plan: z.array(z.string()).optional(),
  /** By number; issues that are not named don't exist. The dashboard is left out. */
  issues: z.record(z.string(), issueSchema).optional(),
  /** The dashboard's first line. */
  dashboard: z.string().optional(),
  /** Texts that the dashboard holds. */
  'dashboard-says': z.array(z.string()).optional(),
  /** Kinds of our comments on the dashboard. */
  'dashboard-comments': z.array(z.string()).optional(),
  /** Due dates of the run's findings, by rule or by package and rule. */
  due: z.record(z.string(), z.string().nullable()).optional(),
  decision: z.enum(['pass', 'warn', 'block', 'error']).optional(),
  /** Texts that neither the dashboard nor its comments hold. */
  'dashboard-hides': z.array(z.string()).optional(),
  /** Labels of the repository that must not be there. */
  'labels-gone': z.array(z.string()).optional(),
};

const scan = {
  at: z.string(),
  /** What the scan of the default branch finds. */
  scan: z.array(foundSchema),
  failed: z.array(z.enum(['dependencies', 'code', 'activity'])).optional(),
  skipped: z.array(z.enum(['dependencies', 'code'])).optional(),
  /** Files that the scan could not look at, minified ones. */
  unseen: z.array(z.string()).optional(),
  directory: z.string().optional(),
  ...expectation,
};

const stepSchema = z.union([
  z.strictObject(scan),
  z.strictObject({
    at: z.string(),
    /** What a pull request's head finds; `base` what its base does. */
    gate: z.array(foundSchema),
    base: z.array(foundSchema),
    /** Files that neither scan could look at. */
    unseen: scan.unseen,
    decision: expectation.decision,
    due: expectation.due,
    reasons: z.array(z.string()).optional(),
  }),
  z.strictObject({
    at: z.string(),
    /** Who does something on GitHub's pages. A login that ends with `[bot]` is a bot. */
    person: z.string(),
    does: z.enum([
      'close as completed',
      'close as not planned',
      'close as duplicate',
      'reopen',
      'comment',
      'edit comment',
      'delete comment',
      'edit title',
      'edit body',
      'append to body',
      'drop our part of the body',
      'edit body a hundred times',
      /** Writes another body and deletes every older version of it. */
      'overwrite body for good',
      'delete versions',
      /** Overwrites a comment and deletes every older version of it. */
      'overwrite comment for good',
      'add label',
      'remove label',
      'assign',
      'unassign',
      'lock',
      'pin',
      'transfer',
      'delete',
      'set milestone',
      /** Gives the issue the text of another one (its number in `with`), and that one its own. */
      'swap bodies',
      /**
       * Files an issue of the same text: as a person; as github-actions[bot] it is what a second
       * run at once leaves.
       */
      'copy',
    ]),
    /** The issue's number, or `dashboard`. */
    issue: z.union([z.number(), z.literal('dashboard')]),
    /** Text, label or login. */
    with: z.string().optional(),
    /** Which comment of the issue, from 1; negative from the end. */
    comment: z.number().optional(),
  }),
  z.strictObject({
    at: z.string(),
    /** Who opens an issue that reports something. */
    person: z.string(),
    /** The form that they fill in; `none` for an issue without one. */
    reports: z.enum(['incident', 'bounty', 'question', 'none']),
    title: z.string().default('Something is wrong'),
    /** Answers by the ids of the form's fields. */
    answers: z.record(z.string(), z.string()).default({}),
    /** The whole text instead, whatever the form. */
    body: z.string().optional(),
    labels: z.array(z.string()).default([]),
  }),
  z.strictObject({ at: z.string(), policy: z.string() }),
  /** Files of the default branch, by path. */
  z.strictObject({ at: z.string(), files: z.record(z.string(), z.string()) }),
  /** The repository is made public, or private again. */
  z.strictObject({ at: z.string(), visibility: z.enum(['public', 'private']) }),
  /** Settings of the repository are changed on GitHub's pages. */
  z.strictObject({ at: z.string(), settings: z.record(z.string(), z.unknown()) }),
  /** Somebody reports something in private, or what became of that: seen from the next scan on. */
  z.strictObject({
    at: z.string(),
    advisory: z.string(),
    title: z.string().optional(),
    state: z.enum(['triage', 'draft', 'published', 'closed', 'withdrawn']).default('triage'),
    severity: z.enum(['critical', 'high', 'medium', 'low']).nullable().optional(),
    vector: z.string().optional(),
  }),
  /** From now on the token of the runs may not read what this permission covers; null for all. */
  z.strictObject({ at: z.string(), 'token-lacks': z.string().nullable() }),
  /** From now on the runs have the personal token of this login. */
  z.strictObject({ at: z.string(), token: z.string() }),
]);

const storySchema = z.strictObject({
  /** What a user would notice, in one sentence. */
  about: z.string(),
  public: z.boolean().default(false),
  /** Whether the repository has settings that are looked at: in order, unless told otherwise. */
  posture: z.boolean().default(false),
  policy: z.string().default('version: 1'),
  people: z.record(z.string(), z.enum(['admin', 'maintain', 'write', 'triage', 'read'])).default({}),
  codeowners: z.string().default(''),
  /** Files of the default branch, by path. */
  files: z.record(z.string(), z.string()).default({}),
  story: z.array(stepSchema).min(1),
});

/** A scenario: what happens to one repository, and what is expected after each run. */
export type Story = z.output<typeof storySchema>;
/** One thing that happens. */
export type StoryStep = z.output<typeof stepSchema>;
/** A scan of the default branch with what is expected of it. */
export type ScanStep = z.output<z.ZodObject<typeof scan>>;

/** Reads a scenario. @throws Error with what is wrong in it */
export function readStory(file: string): Story {
  const parsed = storySchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
}
