import { z } from 'zod';
import type { match, override } from './entries.js';
import { waiver } from './entries.js';
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
  issues: issues.prefault({}).describe('How findings are tracked as issues.'),
  incident: incident.prefault({}).describe('By when people are told of a security incident.'),
});

/** What is known of how a waiver of the policy was given. */
export interface WaiverProof {
  /**
   * RFC 3339 time at which it came into the policy; null where nothing tells: then its days count
   * from now.
   */
  readonly since: string | null;
  /** Those whom `approved-by` names and GitHub shows to have approved it: logins, lower case. */
  readonly confirmed: readonly string[];
}

/** A finding accepted until a date; a run adds what is known of how it was given. */
export type Waiver = z.output<typeof waiver> & { readonly proof?: WaiverProof };

/** A valid policy with every default filled in. */
export type Policy = Omit<z.output<typeof policySchema>, 'waivers'> & { readonly waivers: readonly Waiver[] };

/** What a waiver or an override applies to: see `matches`. */
export type Match = z.output<typeof match>;

/** An override of a severity. */
export type SeverityOverride = z.output<typeof override>;

/** The policy that applies when there is no policy file. */
export const DEFAULT_POLICY: Policy = policySchema.parse({ version: 1 });

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
