/** Paths of tests, fixtures, documentation and samples, whose credentials are mostly not real. */
const SAMPLES =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|playwright|integration-tests?|fixtures|mocks?|testdata|testing|docs?|documentation|examples?|samples?|demos?|stories)\/|[.-](?:test|tests|spec|e2e|cy|stories|mock|fixture)\.\w+$|\.(?:mdx?|rst|adoc|example|sample|template|dist)$/i;

/**
 * Whether a file is a test, documentation or a sample.
 * @param path relative to the repository's root
 */
export function isSample(path: string): boolean {
  return SAMPLES.test(path);
}

/**
 * Host names of the local machine, and those reserved for examples.
 * @see https://www.rfc-editor.org/rfc/rfc2606
 */
const LOCAL =
  /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host|hostname|server|(?:foo|bar|mydomain|domain|yourdomain|company)\.com|(?:.*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local))$/i;

/** Whether a credential for this host is harmless, since nobody else can reach it. */
export function isLocalHost(host: string): boolean {
  return LOCAL.test(host.replace(/\.$/, ''));
}
