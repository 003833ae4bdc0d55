import { Draw } from '../../scanners/secrets/corpus/random.js';
import type { Tree } from './tree.js';

const draw = new Draw(20_261_128);

/** Values are drawn when the suite runs: none stands in this repository. */
const FILES: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'secret-aws': [
    'src/config.js',
    `export const accessKeyId = '${'AK' + 'IA'}${draw.base32(16)}';\nexport const secretAccessKey = '${draw.base64(40)}';\n`,
  ],
  'secret-github': [
    'deploy.sh',
    `#!/bin/sh\ncurl -H "Authorization: Bearer ${'gh' + 'p_'}${draw.alnum(36)}" https://example.com\n`,
  ],
  'secret-env': ['.env', `DATABASE_URL=postgres://admin:${draw.alnum(20)}@db.acme-inside.io:5432/app\n`],
  'secret-pem': [
    'key.pem',
    `-----BEGIN RSA PRIVATE KEY-----\n${Array.from({ length: 12 }, () => draw.base64(64)).join('\n')}\n-----END RSA PRIVATE KEY-----\n`,
  ],
  'secret-slack': [
    'app.yml',
    `slack:\n  token: ${'xo' + 'xb'}-${draw.digits(12)}-${draw.digits(12)}-${draw.alnum(24)}\n`,
  ],
  'secret-stripe': [
    'src/pay.ts',
    `export const stripe = new Stripe('${'sk_' + 'live_'}${draw.alnum(24)}');\n`,
  ],
  'secret-password': ['src/mail.js', `transport.login({ user: 'robot', password: '${draw.alnum(22)}' });\n`],
  'secret-json': ['settings.json', `{\n  "client_secret": "${draw.alnum(40)}"\n}\n`],
};

/** One tree for each place where secrets are left. */
export const SECRET_TREES: readonly Tree[] = Object.entries(FILES).map(([name, [path, text]]) => ({
  name,
  kind: 'secret',
  files: { [path]: text },
  shows: path,
  advisory: null,
}));
