import type { z } from 'zod';
import type { match, override, waiver } from './entries.js';
import { policySchema } from './schema.js';

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
