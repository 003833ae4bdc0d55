import { z } from 'zod';
import { waiver } from './entries.js';
import { feeds } from './feeds-section.js';
import { gate, incident, issues, scan, severity, sla, waiverRules } from './sections.js';

/**
 * The schema of the policy file, from which its type, defaults, JSON Schema and reference are
 * derived.
 */
export const policySchema = z.strictObject({
  version: z.literal(1).describe('Version of this format. Must be 1.'),
  severity: severity.prefault({}).describe('How severities are set where the advisory does not decide.'),
  sla: sla.prefault({}).describe('When a finding has to be fixed.'),
  gate: gate.prefault({}).describe('What blocks a pull request.'),
  scan: scan
    .prefault({})
    .describe('What is scanned. `true` and `false` are short for a section with `enabled`.'),
  waivers: z.array(waiver).default([]).describe('Findings accepted until a date.'),
  'waiver-rules': waiverRules.prefault({}).describe('How far a waiver may go.'),
  feeds: feeds.prefault({}).describe('What is exploited, and how likely that is. None is read by default.'),
  issues: issues.prefault({}).describe('How findings are tracked as issues.'),
  incident: incident.prefault({}).describe('By when people are told of a security incident.'),
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
