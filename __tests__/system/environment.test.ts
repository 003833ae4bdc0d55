import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { distrust } from '../../src/system/distrusted.js';
import { minimalEnvironment } from '../../src/system/environment.js';
import { temporaryDirectory } from '../fixtures/git.js';

const before = { ...process.env };
let judged: string;
beforeEach(() => {
  judged = temporaryDirectory();
  mkdirSync(join(judged, 'inside'));
  distrust(judged);
});
afterEach(() => {
  process.env = { ...before };
});

describe('the environment of a child', () => {
  it.each(['TMPDIR', 'TEMP', 'TMP', 'SSL_CERT_FILE', 'SSL_CERT_DIR'])(
    'has no %s that lies in what is judged',
    (name) => {
      process.env[name] = join(judged, 'inside');
      expect(minimalEnvironment()).not.toHaveProperty(name);
      process.env[name] = '/elsewhere';
      expect(minimalEnvironment()).toHaveProperty(name, '/elsewhere');
    },
  );
});
