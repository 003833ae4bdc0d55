import { fullName } from '../lookup.js';
import type { Repository, SecurityAdvisory } from '../state.js';
import type { World } from '../world.js';
import type { Json } from './json.js';
import { userView } from './user.js';

/** A security advisory of a repository, to who may read it. */
export function advisoryView(world: World, repository: Repository, advisory: SecurityAdvisory): Json {
  const { id, title, state, severity, vector, author, createdAt } = advisory;
  const cvss = { vector_string: vector, score: vector === null ? null : 9.8 };
  const over = (...states: SecurityAdvisory['state'][]): string | null =>
    states.includes(state) ? createdAt : null;
  return {
    ghsa_id: id,
    cve_id: null,
    url: `${world.url}/repos/${fullName(repository)}/security-advisories/${id}`,
    html_url: `https://github.com/${fullName(repository)}/security/advisories/${id}`,
    summary: title,
    description: 'How to do it, step by step.',
    severity,
    author: userView(world, author),
    publisher: state === 'published' ? userView(world, author) : null,
    identifiers: [{ type: 'GHSA', value: id }],
    state,
    created_at: createdAt,
    updated_at: createdAt,
    published_at: over('published', 'withdrawn'),
    closed_at: over('closed'),
    withdrawn_at: over('withdrawn'),
    submission: { accepted: state !== 'triage' },
    vulnerabilities: [],
    cvss,
    cvss_severities: { cvss_v3: cvss, cvss_v4: null },
    cwes: null,
    cwe_ids: null,
    credits: [],
    credits_detailed: null,
    collaborating_users: null,
    collaborating_teams: null,
    private_fork: null,
  };
}
