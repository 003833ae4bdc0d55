import { hasBech32Checksum } from '../checksums.js';
import { named, pattern, token, type Detector } from './detector.js';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Cloud providers and services that build on them. */
export const CLOUD: readonly Detector[] = [
  pattern('aws-access-key', 'AWS access key', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', {
    keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    shown: 'A',
  }),
  named(
    'aws-secret-key',
    'AWS secret access key',
    String.raw`aws[\w.-]{0,20}secret[\w-]{0,20}`,
    '[A-Za-z0-9/+]{40}',
    ['aws', 'AWS', 'Aws'],
  ),
  named('aws-secret-key', 'AWS secret access key', 'secret_?access_?key', '[A-Za-z0-9/+]{40}', [
    'secretAccessKey',
    'SecretAccessKey',
    'secret_access_key',
    'SECRET_ACCESS_KEY',
  ]),
  token('aws-bedrock-key', 'Amazon Bedrock API key', 'ABSK', '[A-Za-z0-9+/]{100,160}={0,2}'),
  token('google-api-key', 'Google API key', 'AIza', String.raw`[\w-]{35}`, { severity: 'high' }),
  token('google-oauth-secret', 'Google OAuth client secret', 'GOCSPX-', String.raw`[\w-]{28}`),
  token('google-access-token', 'Google OAuth access token', 'ya29.', String.raw`[\w-]{30,1000}`),
  token('google-refresh-token', 'Google OAuth refresh token', '1//0', String.raw`[\w-]{40,200}`),
  token(
    'firebase-server-key',
    'Firebase Cloud Messaging server key',
    'AAAA',
    String.raw`[\w-]{7}:[\w-]{140}`,
  ),
  token(
    'azure-storage-key',
    'Azure storage account or Cosmos DB key',
    'AccountKey=',
    '(?<value>[A-Za-z0-9+/]{86}==)',
  ),
  token(
    'azure-shared-access-key',
    'Azure Service Bus or Event Hubs key',
    'SharedAccessKey=',
    '[A-Za-z0-9+/]{43}=',
  ),
  pattern(
    'azure-client-secret',
    'Microsoft Entra client secret',
    String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`,
    { keywords: ['Q~'], before: [4] },
  ),
  pattern('azure-devops-token', 'Azure DevOps personal access token', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}', {
    keywords: ['AZDO'],
    before: [76],
  }),
  pattern(
    'azure-sas-signature',
    'Azure shared access signature',
    // The query parameters may be in any order; a Logic App omits the padding.
    String.raw`[?& ]sig=(?<value>[A-Za-z0-9%+/_-]{43,70}(?:%3[Dd]|=)?)(?![A-Za-z0-9%+/_=-])`,
    {
      keywords: ['?sig=', '&sig=', ' sig='],
      severity: 'high',
      inside: true,
      near: /[?& ]s(?:[evrp]|kn)=/,
    },
  ),
  token('digitalocean-token', 'DigitalOcean personal access token', 'dop_v1_', '[0-9a-f]{64}'),
  token('digitalocean-oauth-token', 'DigitalOcean OAuth token', 'doo_v1_', '[0-9a-f]{64}'),
  token('digitalocean-refresh-token', 'DigitalOcean refresh token', 'dor_v1_', '[0-9a-f]{64}'),
  token('heroku-key', 'Heroku API key', 'HRKU-', String.raw`[\w-]{36,80}`),
  named('heroku-legacy-key', 'Heroku API key', String.raw`heroku[\w-]{0,20}(?:key|token|secret)`, UUID, [
    'heroku',
    'HEROKU',
    'Heroku',
  ]),
  token('cloudflare-ca-key', 'Cloudflare Origin CA key', 'v1.0-', '[0-9a-f]{24}-[0-9a-f]{146}'),
  named(
    'cloudflare-token',
    'Cloudflare API token',
    String.raw`(?:cloudflare|cf)[\w-]{0,20}(?:token|key)`,
    String.raw`[\w-]{37,40}`,
    ['cloudflare', 'CLOUDFLARE', 'Cloudflare', 'CF_API'],
  ),
  token('fly-token', 'Fly.io token', 'FlyV1 ', '(?:fm[12][ar]?_[A-Za-z0-9+/=,_]{100,2000})'),
  token('netlify-token', 'Netlify personal access token', 'nfp_', '[A-Za-z0-9]{36}'),
  token('vercel-blob-token', 'Vercel Blob token', 'vercel_blob_rw_', '[A-Za-z0-9]{16}_[A-Za-z0-9]{30}'),
  token('render-key', 'Render API key', 'rnd_', '[A-Za-z0-9]{32}'),
  token('alibaba-key', 'Alibaba Cloud access key', 'LTAI', '[A-Za-z0-9]{17,26}'),
  token('tencent-key', 'Tencent Cloud secret id', 'AKID', '[A-Za-z0-9]{32}'),
  pattern('terraform-token', 'Terraform Cloud token', String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}`, {
    keywords: ['.atlasv1.'],
    before: [14],
  }),
  token('vault-token', 'HashiCorp Vault service token', 'hvs.', String.raw`[\w-]{24,300}`),
  token('vault-batch-token', 'HashiCorp Vault batch token', 'hvb.', String.raw`[\w-]{100,500}`),
  token('pulumi-token', 'Pulumi access token', 'pul-', '[0-9a-f]{40}'),
  pattern(
    'doppler-token',
    'Doppler token',
    String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}`,
    { keywords: ['dp.'], shown: 'dp.' },
  ),
  token('infracost-key', 'Infracost API key', 'ico-', '[A-Za-z0-9]{32}', { near: /infracost/i }),
  token('planetscale-token', 'PlanetScale token', 'pscale_tkn_', String.raw`[\w=.-]{32,64}`),
  token('planetscale-password', 'PlanetScale password', 'pscale_pw_', String.raw`[\w=.-]{32,64}`),
  token('supabase-token', 'Supabase access token', 'sbp_', '[0-9a-f]{40}'),
  token('supabase-secret-key', 'Supabase secret key', 'sb_secret_', String.raw`[\w-]{28,40}`),
  token('neon-key', 'Neon API key', 'napi_', '[a-z0-9]{64}'),
  token('databricks-token', 'Databricks access token', 'dapi', String.raw`[0-9a-f]{32}(?:-\d)?`),
  token('age-key', 'age secret key', 'AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}', {
    checksum: hasBech32Checksum,
  }),
  token(
    'tailscale-key',
    'Tailscale key',
    'tskey-',
    '(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,40}',
  ),
  token('onepassword-token', '1Password service account token', 'ops_eyJ', '[A-Za-z0-9+/_-]{200,1500}={0,2}'),
];
