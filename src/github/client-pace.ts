import Bottleneck from 'bottleneck/light.js';

/**
 * Milliseconds between two requests that write or use GraphQL. GitHub recommends one second, and
 * rejects more than 80 new contents a minute.
 */
const WRITE_MS = 1_000;

/**
 * Hosts that GitHub runs itself. A GitHub Enterprise Server has no such limits unless its
 * administrator sets them; it then answers with a rate limit error, and the client waits.
 */
const GITHUB_HOST = /(?:^|\.)(?:github\.com|ghe\.com)$/u;

/**
 * The rate limit for writing. The throttling plug-in's default, three seconds between issues or
 * comments, is slower than GitHub requires.
 * @param apiUrl the REST API's address
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export function paceFor(apiUrl: string): { write: Bottleneck.Group; notifications: Bottleneck.Group } {
  const minTime = GITHUB_HOST.test(new URL(apiUrl).hostname) ? WRITE_MS : 0;
  const group = (): Bottleneck.Group => new Bottleneck.Group({ maxConcurrent: 1, minTime });
  return { write: group(), notifications: group() };
}
