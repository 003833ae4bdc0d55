/**
 * Generated projects to measure on: only their sizes matter, so no package and no advisory is a
 * real one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * A repository whose commit changes every lockfile, its base also written out for osv-scanner, and
 * an OSV database.
 * @param {string} root an empty directory
 * @param {{ lockfiles: string[], packages: number, advisories: number, files?: number }} size
 *   packages of each lockfile, records of the database, and files of code, of which one changes
 */
export function createProject(root, { lockfiles, packages, advisories, files = 0 }) {
  const [head, base, database] = ['head', 'base', 'database'].map((name) => join(root, name));
  const writeAll = (directory, version) => {
    for (const path of lockfiles) write(join(directory, path), packageLock(packages, version));
    for (let index = 0; index < files; index += 1)
      write(join(directory, source(index)), code(index, index === files - 1 ? version : '1.0.0'));
  };
  writeAll(base, '1.0.1');
  writeAll(head, '1.0.1');
  commitAll(head);
  writeAll(head, '1.0.2');
  commitAll(head);
  const zip = zipSync(records(packages, advisories), { mtime: new Date('2026-01-01') });
  write(join(database, 'osv-scalibr', 'npm', 'all.zip'), zip);
  return { head, base, database, lockfiles };
}

/**
 * A package-lock.json as npm writes it, its packages a binary tree; `version` is that of one of
 * them.
 */
function packageLock(count, version) {
  const entries = Array.from({ length: count }, (_, index) => [
    `node_modules/package-${index}`,
    entry(index, count, index === 1 ? version : '1.0.0'),
  ]);
  const project = { name: 'app', version: '1.0.0' };
  const packages = {
    '': { ...project, dependencies: { 'package-0': '^1.0.0' } },
    ...Object.fromEntries(entries),
  };
  return JSON.stringify({ ...project, lockfileVersion: 3, requires: true, packages }, null, 2);
}

function entry(index, count, version) {
  const name = `package-${index}`;
  const children = [2 * index + 1, 2 * index + 2].filter((child) => child < count);
  return {
    version,
    resolved: `https://registry.example/${name}/-/${name}-${version}.tgz`,
    integrity: `sha512-${createHash('sha512').update(name).digest('base64')}`,
    license: 'MIT',
    dependencies: Object.fromEntries(children.map((child) => [`package-${child}`, '^1.0.0'])),
    engines: { node: '>=18' },
  };
}

/** How many files of code stand in one folder, the first of which the others import. */
const FOLDER = 100;

function source(index) {
  return `packages/part-${Math.floor(index / FOLDER)}/src/file-${index % FOLDER}.ts`;
}

/** A file of a server that calls functions of the one before it, and of the first of its folder. */
function code(index, version) {
  const own = index % FOLDER;
  const imports = [...new Set([0, own - 1])].filter((other) => other >= 0 && other < own);
  const calls = imports.map((other) => `  seen.push(await load${other}(key, seen.length));`);
  return `import express from 'express';
${imports.map((other) => `import { load${other} } from './file-${other}.js';`).join('\n')}

const VERSION = '${version}';
export const router = express.Router();

export interface Row${own} {
  readonly id: number;
  readonly name: string;
}

export async function load${own}(key: string, most: number): Promise<Row${own}> {
  const seen: unknown[] = [];
${calls.join('\n')}
  for (const item of seen) if (item === null) throw new Error(\`no ${own} in \${VERSION}\`);
  return { id: Math.min(seen.length, most), name: key.trim().toLowerCase() };
}

router.get('/part/${index}/:key', async (request, response) => {
  const { key } = request.params;
  if (!/^[a-z]{1,20}$/.test(key)) {
    response.status(400).json({ error: 'no such key' });
    return;
  }
  const row = await load${own}(key, Number(request.query.most));
  response.json({ ...row, version: VERSION });
});
`;
}

/** One advisory for every tenth package of the project, the others for packages that it has not. */
function records(packages, count) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const id = `GHSA-${String(index).padStart(8, 'x').replace(/^..../, '$&-')}-xxxx`;
      const name = 10 * index < packages ? `package-${10 * index}` : `other-${index}`;
      return [`${id}.json`, Buffer.from(JSON.stringify(advisory(id, name)))];
    }),
  );
}

function advisory(id, name) {
  const published = '2026-01-01T00:00:00Z';
  return {
    id,
    modified: published,
    published,
    summary: 'A generated advisory',
    details: 'As long as the text of a usual advisory. '.repeat(20),
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }],
    affected: [
      {
        package: { ecosystem: 'npm', name },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      },
    ],
    references: [{ type: 'WEB', url: `https://advisories.example/${id}` }],
  };
}

function commitAll(directory) {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  for (const args of [['init'], ['add', '.'], [...author, 'commit', '-m', 'change']]) {
    execFileSync('git', ['-C', directory, ...args], { stdio: 'ignore' });
  }
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
