import type { Finding, Place } from '../../core/findings/finding.js';

const GHSA = /^GHSA(?:-[0-9a-z]{4}){3}$/u;
const ADVISORY = /^[A-Z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9.:_-]*$/u;

/**
 * Where one can read about a finding: the advisory's own page, else its first reference; null where
 * there is neither.
 */
export function aboutUrl(finding: Pick<Finding, 'source' | 'rule' | 'references'>): string | null {
  const own = finding.source === 'dependencies' ? advisoryUrl(finding.rule) : null;
  return own ?? finding.references[0] ?? null;
}

/** The page of an advisory; null for what is no advisory's id. @see https://osv.dev */
export function advisoryUrl(id: string): string | null {
  if (GHSA.test(id)) return `https://github.com/advisories/${id}`;
  return ADVISORY.test(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : null;
}

/**
 * A line of a file as it is at a commit.
 * @param repositoryUrl `https://github.com/owner/name`
 * @returns null outside of a repository, or where no commit was scanned
 */
export function permalink(place: Place, repositoryUrl: string | null, commit: string | null): string | null {
  if (repositoryUrl === null || commit === null) return null;
  const line = place.line === null ? '' : `#L${place.line}`;
  return `${repositoryUrl}/blob/${commit}/${encodePath(place.path)}${line}`;
}

/** A path as the path of a URI: every segment percent-encoded. */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
