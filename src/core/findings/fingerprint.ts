import { createHash } from 'node:crypto';

/**
 * The identity of a finding: 16 hex digits of a SHA-256 over what it is, not where it stands.
 * Version, path and line are left out, so that an upgrade that does not fix it, a moved lockfile or
 * a reformatted one never restarts its clock (docs/adr/0003).
 * @param parts source, rule and subject, in this order; they may hold any character
 */
export function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(['fixby/v1', ...parts]))
    .digest('hex')
    .slice(0, 16);
}
