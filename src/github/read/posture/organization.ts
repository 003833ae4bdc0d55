import { z } from 'zod';
import { seen, unseen, type Fact } from '../../../core/posture/fact.js';
import type { GitHubFacts } from '../../../core/posture/facts.js';
import type { Client } from '../../client.js';
import { lookGraphql } from './look-graphql.js';
import { look } from './look.js';

type OrganizationFacts = Pick<GitHubFacts, 'twoFactor' | 'singleSignOn' | 'sharedSecurityPolicy'>;

/** What the owner of the repository asks of all its members. */
export async function readOrganization(
  client: Client,
  owner: string,
  isOrganization: boolean,
): Promise<OrganizationFacts> {
  const sharedSecurityPolicy = await readSharedPolicy(client, owner);
  if (!isOrganization) {
    const personal = unseen(null, 'the repository belongs to a person, of whom GitHub tells nobody');
    return { twoFactor: personal, singleSignOn: personal, sharedSecurityPolicy };
  }
  const [twoFactor, singleSignOn] = await Promise.all([
    readTwoFactor(client, owner),
    readSingleSignOn(client, owner),
  ]);
  return { twoFactor, singleSignOn, sharedSecurityPolicy };
}

const organizationSchema = z.object({ two_factor_requirement_enabled: z.boolean().nullish() });

/** GitHub leaves the field out, or empty, for all but owners. */
async function readTwoFactor(client: Client, org: string): Promise<Fact<boolean>> {
  const organization = await look(client, 'GET /orgs/{org}', { org }, organizationSchema);
  if (!organization.seen) return organization;
  const { two_factor_requirement_enabled: required } = organization.value;
  return required == null
    ? unseen('organization_administration=read', 'GitHub shows it to owners of the organization')
    : seen(required);
}

const SSO = `query singleSignOn($login: String!) {
  organization(login: $login) { samlIdentityProvider { id } }
}`;

const ssoSchema = z.object({
  organization: z.object({ samlIdentityProvider: z.object({ id: z.string() }).nullable() }).nullable(),
});

/** Who may not see a provider is told that there is none. */
async function readSingleSignOn(client: Client, login: string): Promise<Fact<boolean>> {
  const found = await lookGraphql(client, SSO, { login }, ssoSchema);
  if (!found.seen) return found;
  return found.value.organization?.samlIdentityProvider == null
    ? unseen(
        'members=read',
        'GitHub shows a provider to owners of the organization, and else says that there is none',
      )
    : seen(true);
}

/**
 * The SECURITY.md that counts for every repository of the owner without one of its own. It has to
 * be in a public repository, so that it is not found means that there is none.
 * @see https://docs.github.com/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file
 */
async function readSharedPolicy(client: Client, owner: string): Promise<Fact<string | null>> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  for (const path of ['SECURITY.md', '.github/SECURITY.md', 'docs/SECURITY.md']) {
    const found = await look(client, route, { owner, repo: '.github', path }, fileSchema, ({ status }) =>
      status === 404 ? { content: null } : undefined,
    );
    if (!found.seen) return found;
    if (found.value.content !== null)
      return seen(Buffer.from(found.value.content, 'base64').toString('utf8'));
  }
  return seen(null);
}

const fileSchema = z.object({ content: z.string().nullable() });
