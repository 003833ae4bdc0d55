import { z } from 'zod';
import { allowWeaker, baseText } from './base/fields.js';
import { waiver } from './entries.js';
import { feeds, vex } from './feeds-section.js';
import { fix } from './fix-section.js';
import { licenses } from './licenses-section.js';
import { scan } from './scan-section.js';
import { gate, incident, issues, severity, sla, statement, waiverRules } from './sections.js';

/**
 * The schema of the policy file, from which its type, defaults, JSON Schema and reference are
 * derived.
 */
export const policySchema = z.strictObject({
  version: z.literal(1).describe('Version of this format. Must be 1.'),
  extends: baseText
    .exactOptional()
    .describe(
      'A base policy, `owner/repository:path@tag or commit`. What this file does not say is as it says there.',
    ),
  'allow-weaker': allowWeaker.describe(
    'Of a base policy: the keys and sections that policies which extend it may make weaker.',
  ),
  severity: severity.prefault({}).describe('How severities are set where the advisory does not decide.'),
  sla: sla.prefault({}).describe('When a finding has to be fixed.'),
  gate: gate.prefault({}).describe('What blocks a pull request.'),
  scan: scan
    .prefault({})
    .describe('What is scanned. `true` and `false` are short for a section with `enabled`.'),
  waivers: z.array(waiver).default([]).describe('Findings accepted until a date.'),
  'waiver-rules': waiverRules.prefault({}).describe('How far a waiver may go.'),
  feeds: feeds.prefault({}).describe('What is exploited, and how likely that is. None is read by default.'),
  licenses: licenses.prefault({}).describe('The licences of packages. Off until `allow` or `deny` has one.'),
  vex: vex.prefault({}).describe('Statements that something is not affected.'),
  issues: issues.prefault({}).describe('How findings are tracked as issues.'),
  fix: fix.prefault({}).describe('How dependencies are upgraded.'),
  incident: incident.prefault({}).describe('By when people are told of a security incident.'),
  statement: statement.prefault({}).describe("How a vendor's security statement is made."),
});

/**
 * The policy file's JSON Schema, for editors and for `schema/policy.schema.json`. Draft 7, the
 * newest that yaml-language-server supports in full.
 * @see https://github.com/redhat-developer/yaml-language-server#features
 */
export function policyJsonSchema(): z.core.JSONSchema.JSONSchema {
  const { $schema, ...rest } = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-07' });
  return {
    $schema,
    $id: 'urn:fixby:schema:policy:1',
    title: 'Fixby policy',
    ...rest,
  } as z.core.JSONSchema.JSONSchema;
}
