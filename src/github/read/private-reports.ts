import { z } from 'zod';
import type { EndedReport, PrivateReport } from '../../core/findings/private-report.js';
import { explainApiError, headersOf, statusOf, type Client, type RepositoryName } from '../client.js';
import { FixbyError } from '../../system/fixby-error.js';
import { wholeList } from '../whole-list.js';

const vector = z.object({ vector_string: z.string().nullable() }).nullish();

const schema = z.object({
  ghsa_id: z.string(),
  summary: z.string(),
  state: z.enum(['triage', 'draft', 'published', 'closed', 'withdrawn']),
  severity: z.string().nullable(),
  html_url: z.string(),
  created_at: z.string().nullable(),
  cwe_ids: z.array(z.string()).nullable(),
  cvss: vector,
  cvss_severities: z.object({ cvss_v3: vector, cvss_v4: vector }).nullish(),
});

/** A security advisory, as GitHub lists it. */
type Advisory = z.output<typeof schema>;

/** The private reports of a repository; or the permissions that this token lacks for them. */
export type SeenReports =
  | {
      readonly seen: true;
      readonly reports: readonly PrivateReport[];
      readonly ended: readonly EndedReport[];
      /** Whether an advisory was listed that GitHub does not show to everybody. */
      readonly showsPrivate: boolean;
    }
  | { readonly seen: false; readonly needs: string };

/** What the endpoint asks for where GitHub does not say it. */
export const NEEDS = 'repository_advisories=read';

/**
 * Reads the security advisories of a repository: those in triage or draft are what people reported
 * in private. GitHub may answer a token without the permission with the published ones alone, so
 * one that is not listed was not seen.
 * @throws FixbyError (github)
 * @see https://docs.github.com/rest/security-advisories/repository-advisories
 */
export async function readPrivateReports(client: Client, name: RepositoryName): Promise<SeenReports> {
  try {
    const list = client.rest.securityAdvisories.listRepositoryAdvisories;
    const advisories = await wholeList(client, () => list({ ...name, per_page: 100 }), schema);
    return {
      seen: true,
      reports: advisories.filter(isOpen).map(toReport),
      ended: advisories.filter((one) => !isOpen(one)).map(toEnded),
      showsPrivate: advisories.some(({ state }) => state !== 'published' && state !== 'withdrawn'),
    };
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

function isOpen({ state }: Advisory): boolean {
  return state === 'triage' || state === 'draft';
}

function toEnded({ ghsa_id: id, state }: Advisory): EndedReport {
  return { id, as: state === 'published' ? 'fixed' : 'declined' };
}

/** The permissions that GitHub's refusal names; null where it names none. */
function acceptedIn(error: unknown): string | null {
  const needs = headersOf(error)['x-accepted-github-permissions'] ?? '';
  return needs === '' ? null : needs;
}

function toReport(advisory: Advisory): PrivateReport {
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
