/**
 * A stand-in GitHub with an organization of very many repositories, as a process of its own: says
 * where it is, then answers each message with what it was asked since the last one, and a token
 * whose hourly points for GraphQL are all there.
 */
import { addPersonalToken, startGitHub } from '../../__tests__/fakes/github/index.js';
import { addOrganisation, NOW, seedRepository } from '../../__tests__/fixtures/organisation.js';

const [readable = 0, hidden = 0, findings = 0, faults = 0] = process.argv.slice(2).map(Number);
const TEAMS = ['payments', 'search', 'platform', 'apps'];

const github = await startGitHub({ now: () => new Date(NOW), limits: { points: 5_000 } });
addOrganisation(github, 'acme', ['alice']);
for (let at = 0; at < readable; at += 1) {
  const open = Math.round(findings * 0.4);
  await seedRepository(github, 'acme', {
    name: `service-${String(at).padStart(4, '0')}`,
    found: at % 7 === 0 ? '2026-10-01T09:00:00Z' : '2026-11-20T09:00:00Z',
    open,
    mended: findings - open,
    pinned: at % 10 !== 0,
    overrides: { archived: at % 25 === 0, topics: [`team-${TEAMS[at % TEAMS.length] ?? ''}`] },
  });
}
for (let at = 0; at < hidden; at += 1)
  await seedRepository(github, 'others', { name: `hidden-${at}`, found: NOW, open: 0 });
for (let at = 0; at < faults; at += 1) {
  github.failNext({ path: /graphql/u, body: /fleetIssues/u, skip: at * 9, status: 502, times: 1 });
  github.failNext({ path: /graphql/u, body: /fleetDetails/u, skip: at * 4, status: 'garbage', times: 1 });
}
github.failNext({ path: /graphql/u, body: /fleetIssues/u, skip: 20, status: 403, retryAfterSeconds: 1 });
github.failNext({ path: /graphql/u, body: /fleetIssues/u, skip: 30, status: 'reset' });

let requests = 0;
github.onRequest(() => {
  requests += 1;
});
process.on('message', () => {
  // Another token has another hour's budget.
  process.send?.({ requests, violations: github.violations, token: addPersonalToken(github, 'alice') });
  requests = 0;
});
process.send?.({ url: github.url, token: addPersonalToken(github, 'alice') });
