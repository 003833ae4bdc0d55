import { z } from 'zod';
import type { PrivateReport } from '../../core/findings/private-report.js';
import { explainApiError, headersOf, statusOf, type Client, type RepositoryName } from '../client.js';
import { FixbyError } from '../../system/fixby-error.js';

const vector = z.object({ vector_string: z.string().nullable() }).nullish();

const schema = z.array(
  z.object({
    ghsa_id: z.string(),
    summary: z.string(),
    severity: z.string().nullable(),
    html_url: z.string(),
    created_at: z.string().nullable(),
    cwe_ids: z.array(z.string()).nullable(),
    cvss: vector,
    cvss_severities: z.object({ cvss_v3: vector, cvss_v4: vector }).nullish(),
  }),
);

/** The private reports of a repository; or the permissions that this token lacks for them. */
export type SeenReports =
  | { readonly seen: true; readonly reports: readonly PrivateReport[] }
  | { readonly seen: false; readonly needs: string };

/** What the endpoint asks for where GitHub does not say it. */
const NEEDS = 'repository_advisories=read';

/**
 * Reads the security advisories in triage or draft: what people reported in private. The workflow's
 * own token never sees them.
 * @throws FixbyError (github)
 * @see https://docs.github.com/rest/security-advisories/repository-advisories
 */
export async function readPrivateReports(client: Client, name: RepositoryName): Promise<SeenReports> {
  try {
    const lists = [];
    for (const state of ['triage', 'draft'] as const)
      lists.push(
        await client.paginate(client.rest.securityAdvisories.listRepositoryAdvisories, {
          ...name,
          state,
          per_page: 100,
        }),
      );
    return { seen: true, reports: schema.parse(lists.flat()).map(toReport) };
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return { seen: false, needs: acceptedIn(error) ?? NEEDS };
    throw new FixbyError(
      'github',
      `the private reports of ${name.owner}/${name.repo} could not be read: ${explainApiError(error)}.`,
      'Run the job again; if it stays so, look at githubstatus.com.',
      { cause: error },
    );
  }
}

/** The permissions that GitHub's refusal names; null where it names none. */
function acceptedIn(error: unknown): string | null {
  const needs = headersOf(error)['x-accepted-github-permissions'] ?? '';
  return needs === '' ? null : needs;
}

function toReport(advisory: z.output<typeof schema>[number]): PrivateReport {
  const { cvss, cvss_severities: versions } = advisory;
  const vectors = [cvss, versions?.cvss_v3, versions?.cvss_v4].flatMap((one) => one?.vector_string ?? []);
  return {
    id: advisory.ghsa_id,
    title: advisory.summary,
    word: advisory.severity,
    vectors: [...new Set(vectors)],
    cwe: advisory.cwe_ids ?? [],
    url: advisory.html_url,
    created: advisory.created_at,
  };
}
