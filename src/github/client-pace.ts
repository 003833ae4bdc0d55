import Bottleneck from 'bottleneck/light.js';

/**
 * Milliseconds between two requests that write, or ask over GraphQL: GitHub asks for a second, and
 * forbids more than 80 new contents a minute.
 */
const WRITE_MS = 1_000;

/**
 * Hosts of GitHub's own. A GitHub Enterprise Server has no such limits unless its administrator
 * sets them; then it says so, and the client waits.
 */
const GITHUB_HOST = /(?:^|\.)(?:github\.com|ghe\.com)$/u;

/**
 * How fast a client may write. The throttling plug-in by itself takes three seconds for an issue or
 * a comment, which is more than GitHub asks for.
 * @param apiUrl the REST API's address
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export function paceFor(apiUrl: string): { write: Bottleneck.Group; notifications: Bottleneck.Group } {
  const minTime = GITHUB_HOST.test(new URL(apiUrl).hostname) ? WRITE_MS : 0;
  const group = (): Bottleneck.Group => new Bottleneck.Group({ maxConcurrent: 1, minTime });
  return { write: group(), notifications: group() };
}
