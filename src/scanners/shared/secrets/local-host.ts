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
