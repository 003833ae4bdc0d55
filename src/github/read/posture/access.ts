import { z } from 'zod';
import { mapFact } from '../../../core/posture/fact.js';
import type { Collaborator, GitHubFacts, Webhook } from '../../../core/posture/facts.js';
import type { Client, RepositoryName } from '../../client.js';
import { lookAll } from './look.js';

const collaboratorsSchema = z.array(
  z.object({
    login: z.string(),
    type: z.string(),
    role_name: z.string(),
    permissions: z.object({ push: z.boolean(), admin: z.boolean() }).optional(),
  }),
);

const keysSchema = z.array(
  z.object({
    title: z.string(),
    read_only: z.boolean(),
    added_by: z.string().nullish(),
  }),
);

const hooksSchema = z.array(
  z.object({
    active: z.boolean(),
    config: z.object({
      url: z.string().optional(),
      // Masked by GitHub: only whether there is one counts.
      secret: z.string().optional(),
      insecure_ssl: z.union([z.string(), z.number()]).optional(),
    }),
  }),
);

type AccessFacts = Pick<GitHubFacts, 'people' | 'outsiders' | 'deployKeys' | 'webhooks'>;

/**
 * Who and what has access to the repository: people, accounts, keys, and who is called on events.
 * @see https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators
 */
export async function readAccess(client: Client, name: RepositoryName): Promise<AccessFacts> {
  const at = 'GET /repos/{owner}/{repo}';
  const collaborators = `${at}/collaborators`;
  const [people, outsiders, keys, hooks] = await Promise.all([
    lookAll(client, collaborators, { ...name, affiliation: 'all' }, collaboratorsSchema),
    lookAll(client, collaborators, { ...name, affiliation: 'outside' }, collaboratorsSchema),
    lookAll(client, `${at}/keys`, { ...name }, keysSchema),
    lookAll(client, `${at}/hooks`, { ...name }, hooksSchema),
  ]);
  return {
    people: mapFact(people, (all) => all.map(collaboratorOf)),
    outsiders: mapFact(outsiders, (all) => all.map(collaboratorOf)),
    deployKeys: mapFact(keys, (all) =>
      all.map(({ title, read_only: reads, added_by: by }) => ({
        title,
        writes: !reads,
        addedBy: by ?? null,
      })),
    ),
    webhooks: mapFact(hooks, (all) => all.map(webhookOf)),
  };
}

const WRITING: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

/** A custom role has the name that its organization chose: its single rights tell. */
function collaboratorOf({
  login,
  type,
  role_name: role,
  permissions,
}: z.output<typeof collaboratorsSchema>[number]): Collaborator {
  return {
    login,
    type,
    role,
    writes: permissions?.push ?? WRITING.has(role),
    admin: permissions?.admin ?? role === 'admin',
  };
}

function webhookOf({ active, config }: z.output<typeof hooksSchema>[number]): Webhook {
  const url = URL.canParse(config.url ?? '') ? new URL(config.url ?? '') : null;
  return {
    active,
    // The path of such an address may be a secret itself.
    host: url?.host ?? 'an address that is none',
    secret: (config.secret ?? '') !== '',
    tls: url?.protocol === 'https:' && String(config.insecure_ssl ?? '0') === '0',
  };
}
