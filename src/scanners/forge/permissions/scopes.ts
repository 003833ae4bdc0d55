import type { Severity } from '../../../core/scale/severity.js';
import type { ForgeManifest } from '../../shared/forge/manifest.js';
import type { Capability } from './capability.js';

/** Severity by the scope's verb; unknown verbs count as `medium`. */
const SEVERITY: ReadonlyMap<string, Severity> = new Map([
  ['act-as-user', 'critical'],
  ['admin', 'high'],
  ['access-email-addresses', 'high'],
  ['read', 'low'],
  ['readonly', 'low'],
  ['view', 'low'],
  ['search', 'low'],
  ['storage', 'low'],
  ['report', 'low'],
  ['validate', 'low'],
]);

/** Capabilities by scopes, and by those that may be used on behalf of absent users. */
export function scopeCapabilities({ scopes }: ForgeManifest): Capability[] {
  return scopes.flatMap(({ text, impersonation, at }): Capability[] => {
    const scope: Capability = {
      permission: `scope ${text}`,
      can: `use the scope ${text}`,
      consent: 'admin',
      severity: SEVERITY.get(text.split(':')[0] ?? '') ?? 'medium',
      at,
    };
    const asOthers: Capability = {
      permission: `impersonation ${text}`,
      can: `use the scope ${text} as users who are not there`,
      consent: 'admin',
      severity: 'critical',
      at,
    };
    return impersonation ? [scope, asOthers] : [scope];
  });
}
