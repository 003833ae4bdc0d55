/**
 * Makes TypeScript runnable on Node 20 in a second, without a bundle: each file on its own, in the
 * same folders below `.cache/`.
 */
import { transformFileSync } from '@swc/core';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const OPTIONS = {
  swcrc: false,
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
};

/** CommonJS packages whose exports Node does not find by itself, though ncc and jest do. */
const OPAQUE = ['ae-cvss-calculator'];

/**
 * Transpiles all TypeScript below some folders but tests and the examples of rules; types are not
 * checked.
 * @param {string} name folder below `.cache/`, written from nothing each time
 * @param {readonly string[]} folders relative to the repository's root
 * @param {readonly string[]} opaque CommonJS packages that Node itself is to import by their
 *   exports' names
 * @returns {string} absolute path of the folder that has them, as `src/….js` and so on
 */
export function transpile(name, folders, opaque = OPAQUE) {
  const out = join(root, '.cache', name);
  rmSync(out, { recursive: true, force: true });
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder), { recursive: true })) {
      if (!/(?<!\.d|\.test)\.ts$/u.test(file) || /(?:^|[\\/])examples[\\/]/u.test(file)) continue;
      const { code } = transformFileSync(join(root, folder, file), OPTIONS);
      write(join(out, folder, file.replace(/\.ts$/u, '.js')), code);
    }
  }
  for (const name of opaque) {
    write(join(out, 'node_modules', name, 'package.json'), '{ "type": "module", "main": "index.js" }');
    write(join(out, 'node_modules', name, 'index.js'), reexport(name));
  }
  return out;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The ES modules of packages that give Node itself CommonJS, by the file that exports them. */
const AS_MODULES = { yaml: 'browser/index.js', 'jsonc-parser': 'lib/esm/main.js' };

/**
 * Gives the bundle the ES modules of some packages, which Node itself would not take: webpack makes
 * one of them and leaves out what is not used, which loads in half the time.
 * @param {string} out what `transpile` returned
 */
export function preferModules(out) {
  for (const [name, file] of Object.entries(AS_MODULES)) {
    const from = JSON.stringify(join(root, 'node_modules', name, file));
    write(
      join(out, 'node_modules', name, 'package.json'),
      '{ "type": "module", "main": "index.js", "sideEffects": false }',
    );
    write(join(out, 'node_modules', name, 'index.js'), `export * from ${from};\n`);
  }
}

/** A module that has the exports of a CommonJS package by their names. */
function reexport(name) {
  const from = JSON.stringify(pathToFileURL(require.resolve(name)).href);
  return `import all from ${from};\nexport const { ${Object.keys(require(name)).join(', ')} } = all;\n`;
}
