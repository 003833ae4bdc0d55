import type { Finding, Place } from '../../core/findings/finding.js';

const GHSA = /^GHSA(?:-[0-9a-z]{4}){3}$/u;
const ADVISORY = /^[A-Z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9.:_-]*$/u;

/** Sources whose rules have a page each in `docs/rules`. */
const WITH_PAGES: readonly string[] = ['code', 'forge', 'workflows'];

/**
 * A page about a finding: the advisory's own, or the rule's; else the first reference; null when
 * there is none of these.
 * @param docsUrl address of Fixby's `docs` folder; null where it is not known
 */
export function aboutUrl(
  finding: Pick<Finding, 'source' | 'rule' | 'references'>,
  docsUrl: string | null = null,
): string | null {
  const own = finding.source === 'dependencies' ? advisoryUrl(finding.rule) : ruleUrl(finding, docsUrl);
  return own ?? finding.references[0] ?? null;
}

/** The page of one of our own rules; null where it has none. */
function ruleUrl({ source, rule }: Pick<Finding, 'source' | 'rule'>, docsUrl: string | null): string | null {
  const hasPage = docsUrl !== null && WITH_PAGES.includes(source) && /^[a-z0-9-]+$/u.test(rule);
  return hasPage ? `${docsUrl}/rules/${rule}.md` : null;
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

/** What RFC 3986 lets stand in a path, a query or a fragment, and escapes; browsers take more. */
const NOT_IN_URI = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;

/** What it lets stand in no host, where nothing can be escaped: that would be another host. */
const NOT_IN_ORIGIN = /[^\w\-.~:/!$&'()*+,;=%[\]]/u;

/**
 * An address of the web as a strict URI, without user and password; null for any other text, and
 * where no such URI names its host.
 */
export function webUri(text: string): string | null {
  if (!/^https?:/iu.test(text) || !URL.canParse(text)) return null;
  const { origin, pathname, search, hash } = new URL(text);
  if (NOT_IN_ORIGIN.test(origin)) return null;
  const escaped = (part: string): string => part.replace(NOT_IN_URI, encodeURIComponent);
  const fragment = hash === '' ? '' : `#${escaped(hash.slice(1))}`;
  return `${origin}${escaped(pathname)}${escaped(search)}${fragment}`;
}

/** A path for use in a URI, with each segment percent-encoded. */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
