import { createClient, type Client } from '../github/client.js';
import { terminalLog } from './log.js';

/** GitHub's own address of its API. */
const PUBLIC_API = 'https://api.github.com';

/** The token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`); null without one. */
export function environmentToken(): string | null {
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
  return token === '' ? null : token;
}

/** A client of the GitHub that the environment names. */
export function clientWith(token: string): Client {
  return createClient(token, process.env['GITHUB_API_URL'] ?? PUBLIC_API, terminalLog);
}
