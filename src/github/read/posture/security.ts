import { z } from 'zod';
import { mapFact, seen, unseen, type Fact } from '../../../core/posture/fact.js';
import type { GitHubFacts } from '../../../core/posture/facts.js';
import type { Client, RepositoryName } from '../../client.js';
import { look } from './look.js';

const status = z.object({ status: z.enum(['enabled', 'disabled']).optional() }).optional();

/** What GitHub says of the security features of a repository, to those who administer it. */
export const analysisSchema = z
  .object({ secret_scanning: status, secret_scanning_push_protection: status })
  .nullish();

type Analysis = z.output<typeof analysisSchema>;

type SecurityFacts = Pick<
  GitHubFacts,
  'secretScanning' | 'pushProtection' | 'dependabotAlerts' | 'privateReporting' | 'codeownersErrors'
>;

/**
 * Which of GitHub's own protections are on.
 * @param analysis `security_and_analysis` of the repository, absent for most tokens
 */
export async function readSecurity(
  client: Client,
  name: RepositoryName,
  branch: string,
  analysis: Analysis,
): Promise<SecurityFacts> {
  const at = 'GET /repos/{owner}/{repo}';
  const [alerts, reporting, errors] = await Promise.all([
    readAlerts(client, name),
    look(client, `${at}/private-vulnerability-reporting`, { ...name }, z.object({ enabled: z.boolean() })),
    look(client, `${at}/codeowners/errors`, { ...name, ref: branch }, codeownersSchema),
  ]);
  return {
    secretScanning: featureOf(analysis, 'secret_scanning'),
    pushProtection: featureOf(analysis, 'secret_scanning_push_protection'),
    dependabotAlerts: alerts,
    privateReporting: mapFact(reporting, ({ enabled }) => enabled),
    codeownersErrors: mapFact(errors, (all) => all.errors.map(({ line, kind }) => `line ${line}: ${kind}`)),
  };
}

const codeownersSchema = z.object({ errors: z.array(z.object({ line: z.int(), kind: z.string() })) });

function featureOf(analysis: Analysis, feature: keyof NonNullable<Analysis>): Fact<boolean> {
  const found = analysis?.[feature]?.status;
  return found === undefined
    ? unseen('administration=read', 'GitHub shows it to those who administer the repository')
    : seen(found === 'enabled');
}

/**
 * Whether Dependabot alerts are on. Two permissions show it: administration, or that of the alerts
 * themselves, which a workflow's own token can have (`vulnerability-alerts: read`). Both answer in
 * words where they are off; any other refusal says nothing.
 * @see https://docs.github.com/en/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository
 */
async function readAlerts(client: Client, name: RepositoryName): Promise<Fact<boolean>> {
  const off = ({ message }: { readonly message: string }): boolean | undefined =>
    /alerts are disabled/iu.test(message) ? false : undefined;
  const on = z.unknown().transform(() => true);
  const alerts = { ...name, per_page: 1 };
  const own = await look(client, 'GET /repos/{owner}/{repo}/dependabot/alerts', alerts, on, off);
  if (own.seen) return own;
  const setting = await look(client, 'GET /repos/{owner}/{repo}/vulnerability-alerts', { ...name }, on, off);
  return setting.seen ? setting : own;
}
