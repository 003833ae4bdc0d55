import type { Finding, Place } from '../../core/findings/finding.js';

const GHSA = /^GHSA(?:-[0-9a-z]{4}){3}$/u;
const ADVISORY = /^[A-Z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9.:_-]*$/u;

/**
 * A page about a finding: the advisory's own, else the first reference; null when there is neither.
 */
export function aboutUrl(finding: Pick<Finding, 'source' | 'rule' | 'references'>): string | null {
  const own = finding.source === 'dependencies' ? advisoryUrl(finding.rule) : null;
  return own ?? finding.references[0] ?? null;
}

/** The page of an advisory; null when the id is not an advisory's. @see https://osv.dev */
export function advisoryUrl(id: string): string | null {
  if (GHSA.test(id)) return `https://github.com/advisories/${id}`;
  return ADVISORY.test(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : null;
}

/**
 * Address of a line of a file at a commit.
 * @param repositoryUrl `https://github.com/owner/name`
 * @returns null without a repository, or when no commit was scanned
 */
export function permalink(place: Place, repositoryUrl: string | null, commit: string | null): string | null {
  if (repositoryUrl === null || commit === null) return null;
  const line = place.line === null ? '' : `#L${place.line}`;
  return `${repositoryUrl}/blob/${commit}/${encodePath(place.path)}${line}`;
}

/** A path for use in a URI, with each segment percent-encoded. */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
