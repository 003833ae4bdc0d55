import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOW_RULES } from '../../../src/scanners/workflows/rules/index.js';
import { scanFiles } from './scanning.js';

const root = join(import.meta.dirname, '../../..');

/** The rules that the files of an example break so that it counts. */
async function broken(directory: string): Promise<string[]> {
  const files = readdirSync(join(root, directory), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const tree = Object.fromEntries(
    files.map((file) => [file.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
  const { head } = await scanFiles(tree, { directory });
  return [...new Set(head.filter(({ confidence }) => confidence !== 'low').map(({ rule }) => rule))].sort();
}

it('the example of a vendor breaks every rule', async () => {
  expect(await broken('examples/forge-vendor')).toEqual(WORKFLOW_RULES.map(({ id }) => id).sort());
});

it('its clean twin breaks none', async () => {
  expect(await broken('examples/forge-vendor-clean')).toEqual([]);
});
