import type { AppliedWaiver, PackageAt } from '../findings/finding.js';
import { purlParts } from '../packages/purl.js';
import type { Policy } from '../policy/policy.js';
import { dayOf } from '../scale/day.js';
import { compareText } from '../scale/text-order.js';
import { lastDay } from './waiver-rules.js';

/** What a VEX document says of some vulnerabilities of some products, in favour of them. */
export interface VexStatement {
  /** Path of the document. */
  readonly file: string;
  readonly author: string;
  /** RFC 3339 time at which it was stated. */
  readonly timestamp: string;
  readonly status: 'not_affected' | 'fixed';
  /** One of OpenVEX's words; null where it gives none. */
  readonly justification: string | null;
  /** Why, in its own words; empty for nothing. Untrusted. */
  readonly words: string;
  /** The vulnerability's id and its aliases. */
  readonly ids: readonly string[];
  /** Package URLs of products, each with those of the parts that it is about. */
  readonly products: readonly { readonly purl: string; readonly parts: readonly string[] }[];
}

/** What VEX documents of trusted authors say, and what is judged. */
export interface Vex {
  readonly statements: readonly VexStatement[];
  /** Package URLs of what is judged itself. */
  readonly own: readonly string[];
}

/**
 * The waiver that VEX documents give a package in a place; of several the one that ends last. A
 * statement about a part of a product counts only where that product is the one that is judged.
 * @param ids names of the vulnerability
 * @param asOf RFC 3339: now
 */
export function vexWaiver(
  ids: readonly string[],
  at: PackageAt | null,
  { statements, own }: Vex,
  policy: Policy,
  asOf: string,
): AppliedWaiver | null {
  if (at === null) return null;
  const today = dayOf(asOf, policy.sla.timezone);
  const known = new Set(ids.map((id) => id.toLowerCase()));
  const [first] = statements
    .filter((one) => one.ids.some((id) => known.has(id.toLowerCase())))
    .filter(({ products }) => products.some((product) => isAbout(product, at, own)))
    .map((statement) => ({ statement, expires: endOf(statement, policy, today) }))
    .filter(({ expires }) => expires >= today)
    .sort((a, b) => compareText(b.expires, a.expires));
  if (first === undefined) return null;
  const { status, justification, words, author, file } = first.statement;
  const why = [justification?.replaceAll('_', ' ') ?? '', words].filter((part) => part !== '').join(': ');
  return {
    reason: `${status === 'fixed' ? 'fixed' : 'not affected'}, says ${file}${why === '' ? '' : `: ${why}`}`,
    approvedBy: author,
    expires: first.expires,
    vex: { status, justification },
  };
}

/** The last day on which a statement counts; one of the future counts from today. */
export function endOf({ timestamp }: VexStatement, policy: Policy, today: string): string {
  const given = dayOf(timestamp, policy.sla.timezone);
  return lastDay(policy, given < today ? given : today);
}

function isAbout(
  { purl, parts }: VexStatement['products'][number],
  at: PackageAt,
  own: readonly string[],
): boolean {
  if (parts.length === 0) return covers(purl, at.purl);
  return own.some((ours) => covers(purl, ours)) && parts.some((part) => covers(part, at.purl));
}

/** Whether a package URL names a package: the same name, and the same version if it has one. */
function covers(wanted: string, actual: string): boolean {
  const [a, b] = [partsOf(wanted), partsOf(actual)];
  if (a === null || b === null) return false;
  return a.name === b.name && (a.version === null || a.version === b.version);
}

function partsOf(purl: string): { readonly name: string; readonly version: string | null } | null {
  const parts = purlParts(purl);
  if (parts === null) return null;
  const { type, namespace, name, version } = parts;
  return { name: [type, namespace ?? '', name].join('/'), version: version ?? null };
}
