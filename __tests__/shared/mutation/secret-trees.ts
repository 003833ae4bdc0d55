import { Draw } from '../../scanners/secrets/corpus/random.js';
import { copyName, type Species } from './tree.js';

interface Kept {
  readonly path: string;
  readonly text: string;
  readonly secret?: string;
  readonly titled?: string;
}

/** A file around a value. */
const kept = (path: string, secret: string, text: (value: string) => string): Kept => ({
  path,
  secret,
  text: text(secret),
});

/** Letters with a digit among every three: a word by chance would be no secret. */
const mixed = (draw: Draw, parts: number): string =>
  Array.from({ length: parts }, () => `${draw.alnum(2)}${draw.digits(2).slice(1)}`).join('');

/** Values are drawn when the suite runs: none stands in this repository. */
const FILES: Readonly<Record<string, (draw: Draw) => Kept>> = {
  'secret-aws': (draw) => {
    const id = `${'AK' + 'IA'}${draw.base32(16)}`;
    const file = kept(
      'src/config.js',
      draw.base64(40),
      (value) => `export const accessKeyId = '${id}';\nexport const secretAccessKey = '${value}';\n`,
    );
    // The id has an issue of its own, which is closed where it is really gone.
    return { ...file, titled: 'hardcoded-credentials' };
  },
  'secret-github': (draw) =>
    kept(
      'deploy.sh',
      `${'gh' + 'p_'}${draw.issued()}`,
      (value) => `#!/bin/sh\ncurl -H "Authorization: Bearer ${value}" https://example.com\n`,
    ),
  'secret-env': (draw) =>
    kept(
      '.env',
      mixed(draw, 7),
      (value) => `DATABASE_URL=postgres://admin:${value}@db.acme-inside.io:5432/app\n`,
    ),
  'secret-pem': (draw) => ({
    path: 'key.pem',
    text: `-----BEGIN RSA PRIVATE KEY-----\n${Array.from({ length: 12 }, () => draw.base64(64)).join('\n')}\n-----END RSA PRIVATE KEY-----\n`,
  }),
  'secret-slack': (draw) =>
    kept(
      'app.yml',
      `${'xo' + 'xb'}-${draw.digits(12)}-${draw.digits(12)}-${draw.alnum(24)}`,
      (value) => `slack:\n  token: ${value}\n`,
    ),
  'secret-stripe': (draw) =>
    kept(
      'src/pay.ts',
      `${'sk_' + 'live_'}${draw.alnum(24)}`,
      (value) => `export const stripe = new Stripe('${value}');\n`,
    ),
  'secret-password': (draw) =>
    kept(
      'src/mail.js',
      mixed(draw, 7),
      (value) => `transport.login({ user: 'robot', password: '${value}' });\n`,
    ),
  'secret-json': (draw) =>
    kept('settings.json', mixed(draw, 13), (value) => `{\n  "client_secret": "${value}"\n}\n`),
};

/** One species for each place where secrets are left. */
export const SECRET_SPECIES: readonly Species[] = Object.entries(FILES).map(([species, file], index) => ({
  name: species,
  tree: (copy) => {
    const { path, text, secret, titled } = file(new Draw(20_261_128 + index * 1_000 + copy));
    return {
      name: copyName(species, copy),
      kind: 'secret',
      files: { [path]: text },
      shows: path,
      advisory: null,
      ...(secret === undefined ? {} : { secret }),
      ...(titled === undefined ? {} : { titled }),
    };
  },
}));
