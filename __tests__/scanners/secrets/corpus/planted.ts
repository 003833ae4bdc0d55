import { Draw } from './random.js';

/** A secret in a file. */
export interface Planted {
  /** The kind that has to be reported. */
  readonly kind: string;
  readonly path: string;
  readonly text: string;
  /** What must appear in no output. */
  readonly value: string;
}

type Row = readonly [kind: string, make: (draw: Draw) => string];

/**
 * Tokens with a beginning of their own. A dot in it is taken out, so that no scanner takes this
 * file for a leak.
 */
const TOKENS: readonly Row[] = [
  ['github-personal-token', (d) => `gh·p_${d.issued()}`],
  ['github-oauth-token', (d) => `gh·o_${d.issued()}`],
  ['github-user-token', (d) => `gh·u_${d.issued()}`],
  ['github-app-token', (d) => `gh·s_${d.issued()}`],
  ['github-refresh-token', (d) => `gh·r_${d.alnum(76)}`],
  ['github-fine-grained-token', (d) => `github·_pat_${d.alnum(22)}_${d.alnum(59)}`],
  ['bitbucket-data-center-token', (d) => `BB·DC-${d.base64(44)}`],
  ['slack-session-cookie', (d) => `xo·xd-${d.alnum(120)}`],
  ['gitlab-other-token', (d) => `gl·ft-${d.word(26)}`],
  ['gitlab-personal-token', (d) => `gl·pat-${d.word(20)}`],
  ['gitlab-personal-token', (d) => `gl·pat-${d.word(47)}.01.${d.lower(9)}`],
  ['gitlab-deploy-token', (d) => `gl·dt-${d.word(20)}`],
  ['gitlab-runner-token', (d) => `gl·rt-${d.word(20)}`],
  ['gitlab-trigger-token', (d) => `gl·ptt-${d.hex(40)}`],
  ['gitlab-agent-token', (d) => `gl·agent-${d.word(50)}`],
  ['circleci-token', (d) => `CCI·PAT_${d.alnum(22)}_${d.hex(40)}`],
  ['buildkite-token', (d) => `bk·ua_${d.hex(40)}`],
  ['sourcegraph-token', (d) => `sg·p_${d.hex(16)}_${d.hex(40)}`],
  ['npm-token', (d) => `np·m_${d.issued()}`],
  ['pypi-token', (d) => `py·pi-AgEIcHlwaS5vcmc${d.word(150)}`],
  ['rubygems-key', (d) => `ruby·gems_${d.hex(48)}`],
  ['nuget-key', (d) => `oy·2${d.lower(43)}`],
  ['crates-token', (d) => `ci·o${d.alnum(32)}`],
  ['docker-token', (d) => `dckr·_pat_${d.word(27)}`],
  ['jfrog-key', (d) => `AK·Cp${d.alnum(69)}`],
  ['clojars-token', (d) => `CLO·JARS_${d.lower(60)}`],
  ['sonar-token', (d) => `sq·p_${d.hex(40)}`],
  ['atlassian-api-token', (d) => `ATA·TT3xFfGF0${d.word(172)}=${d.from('0123456789ABCDEF', 8)}`],
  ['atlassian-access-token', (d) => `ATC·TT3xFfGN0${d.word(172)}=${d.from('0123456789ABCDEF', 8)}`],
  ['atlassian-oauth-secret', (d) => `AT·OA${d.word(64)}${d.from('0123456789ABCDEF', 8)}`],
  ['bitbucket-app-password', (d) => `AT·BB${d.alnum(32)}`],
  ['aws-access-key', (d) => `AK·IA${d.base32(16)}`],
  ['aws-access-key', (d) => `AS·IA${d.base32(16)}`],
  ['aws-bedrock-key', (d) => `AB·SK${d.base64(128)}`],
  ['google-api-key', (d) => `AI·za${d.word(35)}`],
  ['google-oauth-secret', (d) => `GOC·SPX-${d.word(28)}`],
  ['google-access-token', (d) => `ya·29.${d.word(120)}`],
  ['google-refresh-token', (d) => `1/·/0${d.word(60)}`],
  ['azure-client-secret', (d) => `${d.alnum(3)}8·Q~${d.alnum(34)}`],
  ['azure-devops-token', (d) => `${d.alnum(76)}·AZ·DO${d.alnum(4)}`],
  ['digitalocean-token', (d) => `dop·_v1_${d.hex(64)}`],
  ['heroku-key', (d) => `HR·KU-${d.uuid()}`],
  ['cloudflare-ca-key', (d) => `v1·.0-${d.hex(24)}-${d.hex(146)}`],
  ['fly-token', (d) => `Fly·V1 fm2_${d.base64(160)}`],
  ['netlify-token', (d) => `nf·p_${d.alnum(36)}`],
  ['vercel-blob-token', (d) => `vercel·_blob_rw_${d.alnum(16)}_${d.alnum(30)}`],
  ['alibaba-key', (d) => `LT·AI${d.alnum(20)}`],
  ['terraform-token', (d) => `${d.alnum(14)}.atlas·v1.${d.word(67)}`],
  ['vault-token', (d) => `hv·s.${d.word(90)}`],
  ['pulumi-token', (d) => `pu·l-${d.hex(40)}`],
  ['doppler-token', (d) => `dp·.pt.${d.alnum(43)}`],
  ['planetscale-password', (d) => `pscale·_pw_${d.word(43)}`],
  ['supabase-token', (d) => `sb·p_${d.hex(40)}`],
  ['databricks-token', (d) => `da·pi${d.hex(32)}`],
  ['age-key', (d) => `AGE-SECRET·-KEY-1${d.from('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`],
  ['tailscale-key', (d) => `ts·key-auth-${d.alnum(12)}-${d.alnum(32)}`],
  ['stripe-key', (d) => `sk·_live_${d.alnum(99)}`],
  ['stripe-restricted-key', (d) => `rk·_live_${d.alnum(24)}`],
  ['stripe-webhook-secret', (d) => `wh·sec_${d.alnum(32)}`],
  ['square-token', (d) => `sq0·atp-${d.word(22)}`],
  ['braintree-token', (d) => `access_token·$production$${d.lower(16)}$${d.hex(32)}`],
  ['shopify-token', (d) => `shp·at_${d.hex(32)}`],
  ['shopify-secret', (d) => `shp·ss_${d.hex(32)}`],
  ['plaid-token', (d) => `access·-production-${d.uuid()}`],
  ['easypost-key', (d) => `EZ·AK${d.alnum(54)}`],
  ['slack-bot-token', (d) => `xo·xb-${d.digits(12)}-${d.digits(13)}-${d.alnum(24)}`],
  ['slack-user-token', (d) => `xo·xp-${d.digits(12)}-${d.digits(12)}-${d.digits(12)}-${d.hex(32)}`],
  ['slack-app-token', (d) => `xa·pp-1-A${d.upper(10)}-${d.digits(13)}-${d.hex(64)}`],
  ['slack-webhook', (d) => `hooks.slack.·com/services/T${d.upper(10)}/B${d.upper(10)}/${d.alnum(24)}`],
  ['discord-webhook', (d) => `discord.·com/api/webhooks/${d.digits(18)}/${d.word(68)}`],
  ['telegram-token', (d) => `${d.digits(10)}:·AA${d.word(33)}`],
  [
    'teams-webhook',
    (d) =>
      `acme.webhook.·office.com/webhookb2/${d.uuid()}@${d.uuid()}/IncomingWebhook/${d.hex(32)}/${d.uuid()}`,
  ],
  ['sendgrid-key', (d) => `S·G.${d.word(22)}.${d.word(43)}`],
  ['mailchimp-key', (d) => `${d.hex(32)}-u·s21`],
  ['brevo-key', (d) => `xkey·sib-${d.hex(64)}-${d.alnum(16)}`],
  ['resend-key', (d) => `r·e_${d.alnum(8)}_${d.alnum(24)}`],
  ['twilio-key', (d) => `S·K${d.hex(32)}`],
  ['openai-key', (d) => `sk·-proj-${d.word(120)}`],
  ['openai-legacy-key', (d) => `s·k-${d.alnum(20)}T3Blbk·FJ${d.alnum(20)}`],
  ['anthropic-key', (d) => `sk·-ant-api03-${d.word(93)}AA`],
  ['openrouter-key', (d) => `sk·-or-v1-${d.hex(64)}`],
  ['huggingface-token', (d) => `h·f_${d.alnum(34)}`],
  ['replicate-token', (d) => `r·8_${d.alnum(37)}`],
  ['groq-key', (d) => `gs·k_${d.alnum(52)}`],
  ['perplexity-key', (d) => `pp·lx-${d.alnum(48)}`],
  ['xai-key', (d) => `xa·i-${d.alnum(80)}`],
  ['newrelic-user-key', (d) => `NR·AK-${d.upper(27)}`],
  ['newrelic-license-key', (d) => `${d.hex(36)}NR·AL`],
  ['grafana-service-token', (d) => `gl·sa_${d.alnum(32)}_${d.hex(8)}`],
  ['sentry-user-token', (d) => `sntry·u_${d.hex(64)}`],
  ['dynatrace-token', (d) => `dt0·c01.${d.upper(24)}.${d.upper(64)}`],
  ['postman-key', (d) => `PM·AK-${d.hex(24)}-${d.hex(34)}`],
  ['linear-key', (d) => `lin·_api_${d.alnum(40)}`],
  ['notion-token', (d) => `nt·n_${d.digits(11)}${d.alnum(35)}`],
  ['figma-token', (d) => `fig·d_${d.word(40)}`],
  ['airtable-token', (d) => `pa·t${d.alnum(14)}.${d.hex(64)}`],
  ['hubspot-token', (d) => `pat·-na1-${d.uuid()}`],
  ['contentful-token', (d) => `CF·PAT-${d.word(43)}`],
  ['dropbox-token', (d) => `s·l.u.${d.word(140)}`],
];

/** What is known by its surroundings: the text with `@` where the value goes. */
const SURROUNDED: readonly (readonly [
  kind: string,
  path: string,
  text: string,
  make: (draw: Draw) => string,
])[] = [
  ['aws-secret-key', '.aws/credentials', '[default]\naws_secret_access_key = @\n', (d) => d.base64(40)],
  [
    'aws-secret-key',
    'src/s3.ts',
    "new S3({ credentials: { secretAccessKey: '@' } });\n",
    (d) => d.base64(40),
  ],
  [
    'azure-storage-key',
    'app/settings.json',
    '{ "c": "DefaultEndpointsProtocol=https;AccountName=acme;Account·Key=@;EndpointSuffix=core.windows.net" }\n',
    (d) => `${d.base64(86)}==`,
  ],
  [
    'azure-shared-access-key',
    'app/bus.json',
    '{ "c": "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccess·Key=@" }\n',
    (d) => `${d.base64(43)}=`,
  ],
  [
    'azure-sas-signature',
    'src/blob.py',
    'url = "https://acme.blob.core.windows.net/c?sv=2024-11-04&se=2027-01-01&sp=r&sig=@"\n',
    (d) => `${d.alnum(43)}%3D`,
  ],
  ['npm-legacy-token', '.npmrc', '//registry.acme.io/:_auth·Token=@\n', (d) => d.uuid()],
  [
    'npmrc-password',
    '.npmrc',
    '//registry.acme.io/:_pass·word=@\n',
    (d) => Buffer.from(`${d.alnum(14)}!7`).toString('base64'),
  ],
  ['atlassian-legacy-token', '.env', 'JIRA_API_TOKEN=@\n', (d) => d.alnum(24)],
  ['mailgun-key', '.env', 'MAILGUN_SENDING=@\n', (d) => `ke·y-${d.hex(32)}`],
  ['bitbucket-oauth-secret', 'src/oauth.js', "const bitbucketSecret = '@';\n", (d) => d.alnum(32)],
  ['forge-api-token', '.github/deploy.sh', 'export FORGE_API_TOKEN=@\n', (d) => d.alnum(40)],
  [
    'forge-variable',
    'scripts/setup.sh',
    'forge variables set --environment production SERVICE_LOGIN @\n',
    (d) => d.alnum(24),
  ],
  ['forge-variable', '.env', 'FORGE_USER_VAR_SERVICE_LOGIN=@\n', (d) => d.alnum(24)],
  ['heroku-legacy-key', '.env', 'HEROKU_API_KEY=@\n', (d) => d.uuid()],
  ['snyk-token', '.env.production', 'SNYK_TOKEN=@\n', (d) => d.uuid()],
  ['cloudflare-token', 'wrangler.sh', 'CLOUDFLARE_API_TOKEN="@"\n', (d) => d.alnum(40)],
  ['datadog-key', 'helm/values.yaml', 'datadog:\n  apm: true\nDD_API_KEY: @\n', (d) => d.hex(32)],
  ['twilio-token', 'src/sms.py', 'TWILIO_AUTH_TOKEN = "@"\n', (d) => d.hex(32)],
  [
    'discord-token',
    'bot/index.js',
    "const discordToken = '@';\n",
    (d) => `M${d.alnum(23)}.${d.alnum(6)}.${d.word(38)}`,
  ],
  ['okta-token', 'src/okta.go', 'oktaToken := "@"\n', (d) => `00${d.word(40)}`],
  [
    'jwt',
    'src/session.ts',
    "const session = '@';\n",
    (d) =>
      [JSON.stringify({ alg: 'HS256', typ: 'JWT' }), JSON.stringify({ sub: d.hex(8), iat: 1_790_000_000 })]
        .map((part) => Buffer.from(part).toString('base64url'))
        .join('.') + `.${d.word(43)}`,
  ],
  [
    'url-password',
    'config/database.yml',
    'url: postgres://app:@@db.acme.io:5432/app\n',
    (d) => `${d.alnum(12)}7k`,
  ],
  ['url-password', 'src/queue.rb', 'AMQP = "amqps://app:@@mq.acme.io/vhost"\n', (d) => `${d.alnum(10)}%21x9`],
  ['url-token', '.gitmodules', '[submodule "x"]\n\turl = https://@@git.acme.io/x.git\n', (d) => d.alnum(40)],
  [
    'connection-string',
    'app/Web.config',
    '<add connectionString="Server=sql.acme.io;User Id=app;Pass·word=@;Encrypt=true" />\n',
    (d) => `${d.alnum(11)}!`,
  ],
  [
    'bearer-token',
    'scripts/call.sh',
    'curl -H "Authorization: Bearer @" https://api.acme.io/v1/me\n',
    (d) => d.alnum(48),
  ],
  [
    'basic-authorization',
    'src/client.java',
    'request.header("Authorization", "Basic @");\n',
    (d) => Buffer.from(`app:${d.alnum(16)}`).toString('base64'),
  ],
  [
    'curl-user',
    'scripts/upload.sh',
    'curl -fsS -u deploy:@ https://repo.acme.io/upload\n',
    (d) => `${d.alnum(12)}3z`,
  ],
  [
    'command-password',
    '.gitlab-ci.yml',
    '    - sshpass -p @ ssh deploy@acme.io\n',
    (d) => `winter${d.digits(4)}`,
  ],
  [
    'command-password',
    '.circleci/config.yml',
    '      - run: docker login -u ci -p @ registry.acme.io\n',
    (d) => `${d.alnum(12)}3z`,
  ],
  ['command-password', '.travis.yml', '  - mysql -u root -p@ -h db\n', (d) => `winter${d.digits(4)}`],
  ['password', '.gitlab-ci.yml', '    - PGPASS·WORD=@ psql -h db.acme.io\n', (d) => `winter${d.digits(4)}`],
  ['password', 'docker-compose.yml', '      - "ADMIN_PASS·WORD=@"\n', (d) => `winter${d.digits(4)}`],
  ['password', 'compose.yml', '      DB: $' + '{REDIS_PASS·WORD:-@}\n', (d) => `winter${d.digits(4)}`],
  ['password', 'azure-pipelines.yml', '- name: SQL_PASS·WORD\n  value: @\n', (d) => `winter${d.digits(4)}`],
  [
    'docker-auth',
    '.docker/config.json',
    '{ "auths": { "registry.acme.io": { "auth": "@" } } }\n',
    (d) => Buffer.from(`deploy:${d.alnum(16)}4`).toString('base64'),
  ],
  ['netrc-password', '.netrc', 'machine repo.acme.io login deploy password @\n', (d) => `${d.alnum(12)}5q`],
  ['password', '.env.staging', 'DB_PASSWORD=@\n', (d) => `Harvest${d.digits(4)}!`],
  [
    'password',
    'src/pool.js',
    "const pool = createPool({ host: 'db.acme.io', user: 'app', pass·word: '@' });\n",
    (d) => `Harvest${d.digits(4)}!`,
  ],
  ['password', 'nb.ipynb', '{"source": ["db_pass·word = \\"@\\""]}\n', (d) => `${d.alnum(11)}#4`],
  [
    'password',
    'postman.json',
    '{ "key": "pass·word", "value": "@", "type": "string" }\n',
    (d) => `${d.alnum(11)}#4`,
  ],
  ['password', 'src/door.py', "door_pass·code = '@'\n", (d) => `${d.alnum(11)}#4`],
  ['password', '.env.mail', 'SMTP_PA·SS=@\n', (d) => `winter${d.digits(4)}`],
  ['password', '.env.weak', 'DB_PASSWORD=@\n', (d) => `letmein${d.digits(3)}`],
  [
    'password',
    'src/mail.ts',
    "createTransport({ host: 'smtp.acme.io', auth: { user: 'app', pa·ss: '@' } });\n",
    (d) => `winter${d.digits(4)}`,
  ],
  ['password', '.env.door', 'DOOR_P·IN=@\n', (d) => `7391${d.digits(4)}`],
  ['password', 'src/sim.ts', "const sim = { p·in: '@' };\n", (d) => `7391${d.digits(4)}`],
  [
    'password',
    'conf/login.yml',
    'user:\n  to·tp: @\n',
    (d) => `K7${d.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 30)}`,
  ],
  [
    'one-time-password-seed',
    'src/qr.py',
    'uri = "otpa·uth://totp/Ops?issuer=Acme&secret=@"\n',
    (d) => `K7${d.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 30)}`,
  ],
  [
    'generic-secret',
    'globals.json',
    '[{ "type": "default", "value": "@", "enabled": true, "key": "client_sec·ret" }]\n',
    (d) => d.alnum(40),
  ],
  [
    'generic-secret',
    'typed.json',
    '{ "key": "api_k·ey", "type": "string", "value": "@" }\n',
    (d) => d.alnum(40),
  ],
  ['generic-secret', 'src/long.ts', "const signingSecret = '@';\n", (d) => d.alnum(900)],
  ['password', 'src/db.ts', "const dbPassword = '@';\n", (d) => `${d.alnum(11)}#4`],
  ['password', 'deploy/values.yaml', 'db:\n  password: @\n', (d) => `${d.alnum(12)}8w`],
  ['password', 'pom/settings.xml', '<server><password>@</password></server>\n', (d) => `${d.alnum(12)}6t`],
  ['generic-secret', 'src/config.py', 'API_SECRET = "@"\n', (d) => d.alnum(32)],
  ['generic-secret', 'app.properties', 'signing.secret=@\n', (d) => d.hex(64)],
  ['generic-secret', 'src/pay.kt', 'val apiKey = "@"\n', (d) => d.alnum(40)],
  ['generic-secret', 'config.json', '{ "access_token": "@" }\n', (d) => d.alnum(64)],
  [
    'private-key',
    'certs/server.pem',
    '-----BEGIN RSA PRIV·ATE KEY-----\n@\n-----END RSA PRIV·ATE KEY-----\n',
    (d) => Array.from({ length: 20 }, () => d.base64(64)).join('\n'),
  ],
  [
    'private-key',
    'certs/id_ed25519',
    '-----BEGIN OPENSSH PRIV·ATE KEY-----\n@\n-----END OPENSSH PRIV·ATE KEY-----\n',
    (d) => Array.from({ length: 5 }, () => d.base64(70)).join('\n'),
  ],
  [
    'private-key',
    'gcp/service-account.json',
    '{ "private_key": "-----BEGIN PRIV·ATE KEY-----\\n@\\n-----END PRIV·ATE KEY-----\\n" }\n',
    (d) => Array.from({ length: 20 }, () => d.base64(64)).join('\\n'),
  ],
  [
    'putty-private-key',
    'keys/deploy.ppk',
    'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: c\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 1\n@\nPrivate-MAC: 0\n',
    (d) => d.base64(64),
  ],
];

/** A text without the dots that keep it from being one here. */
export function whole(text: string): string {
  return text.replaceAll('·', '');
}

/** Ways in which a token stands in a file. */
const SHAPES: readonly (readonly [path: string, text: string])[] = [
  ['src/client.ts', "export const client = connect('@');\n"],
  ['.env', 'SERVICE=@\n'],
  ['config/app.yaml', 'service:\n  login: "@"\n'],
  ['README.md', 'Run `login @` first.\n'],
  ['src/Main.java', '  // 2026-01-01\n  private String s = "@";\n'],
  ['settings.json', '{ "a": 1, "b": "x\\n@\\n" }\n'],
  ['infra/main.tf', 'provider "x" {\n  login = "@"\n}\n'],
  ['notebook.ipynb', '{"source": ["login(\\"@\\")"]}\n'],
];

/** Every planted secret, drawn anew from a fixed seed. */
export function planted(): Planted[] {
  const draw = new Draw(20_261_124);
  const tokens = TOKENS.map(([kind, make], index): Planted => {
    const [path, text] = SHAPES[index % SHAPES.length] ?? ['a.txt', '@'];
    const value = whole(make(draw));
    return { kind, path: `planted/${index}/${path}`, text: whole(text).replace('@', () => value), value };
  });
  const surrounded = SURROUNDED.map(([kind, path, text, make], index): Planted => {
    const value = whole(make(draw));
    return { kind, path: `surrounded/${index}/${path}`, text: whole(text).replace('@', () => value), value };
  });
  return [...tokens, ...surrounded];
}
