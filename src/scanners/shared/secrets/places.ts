/** Where people write values that open nothing: tests, fixtures, documents, samples. */
const SAMPLES =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|playwright|integration-tests?|fixtures|mocks?|testdata|testing|docs?|documentation|examples?|samples?|demos?|stories)\/|[.-](?:test|tests|spec|e2e|cy|stories|mock|fixture)\.\w+$|\.(?:mdx?|rst|adoc|example|sample|template|dist)$/i;

/**
 * Whether a file shows how things look rather than being used.
 * @param path relative to the repository's root
 */
export function isSample(path: string): boolean {
  return SAMPLES.test(path);
}

/**
 * Names that lead to no machine of anybody: this one, and those that are kept for examples.
 * @see https://www.rfc-editor.org/rfc/rfc2606
 */
const LOCAL =
  /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host|hostname|server|(?:foo|bar|mydomain|domain|yourdomain|company)\.com|(?:.*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local))$/i;

/** Whether a credential for this host opens nothing. */
export function isLocalHost(host: string): boolean {
  return LOCAL.test(host.replace(/\.$/, ''));
}
