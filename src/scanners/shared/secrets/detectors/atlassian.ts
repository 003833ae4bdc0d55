import { named, token, type Detector } from './detector.js';

/** Atlassian: API tokens, OAuth, Bitbucket, Forge. */
export const ATLASSIAN: readonly Detector[] = [
  token('atlassian-api-token', 'Atlassian API token', 'ATATT3x', '[A-Za-z0-9_=-]{60,400}'),
  token('atlassian-access-token', 'Bitbucket or Atlassian access token', 'ATCTT3x', '[A-Za-z0-9_=-]{60,400}'),
  token('atlassian-oauth-secret', 'Atlassian OAuth client secret', 'ATOA', '[A-Za-z0-9_=-]{60,100}'),
  token('bitbucket-app-password', 'Bitbucket app password', 'ATBB', '[A-Za-z0-9]{32}'),
  named(
    'atlassian-legacy-token',
    'Atlassian API token',
    String.raw`(?:atlassian|jira|confluence)[\w-]{0,20}(?:token|key|secret|password)`,
    '[A-Za-z0-9]{24}',
    ['atlassian', 'ATLASSIAN', 'Atlassian', 'jira', 'JIRA', 'Jira', 'confluence', 'CONFLUENCE', 'Confluence'],
  ),
  token('bitbucket-data-center-token', 'Bitbucket Data Center access token', 'BBDC-', '[A-Za-z0-9+/]{43,44}'),
  named(
    'bitbucket-oauth-secret',
    'Bitbucket OAuth consumer secret',
    String.raw`bitbucket[\w-]{0,20}(?:secret|key|password)`,
    '[A-Za-z0-9]{32}',
    ['bitbucket', 'BITBUCKET', 'Bitbucket'],
  ),
  named('forge-api-token', 'Forge deployment token', 'FORGE_API_TOKEN', '[A-Za-z0-9_=-]{24,400}', [
    'FORGE_API_TOKEN',
  ]),
];
