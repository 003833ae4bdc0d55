/**
 * Parses the programs of a folder once, as the code scanner does, and nothing else: what a scan is
 * measured by. Usage: node benchmarks/parse-once.js <transpiled sources> <folder>
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = /\.(?:[cm]?[jt]sx?|html?|vue)$/iu;
const LEFT_OUT = /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/u;

const [sources, folder] = process.argv.slice(2);
const parser = join(sources, 'src/scanners/code/engine/modules/parse.js');
const { parseFile } = await import(pathToFileURL(parser).href);
let [parsed, broken] = [0, 0];
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !PROGRAM.test(path) || LEFT_OUT.test(path)) continue;
  const text = readFileSync(path, 'utf8');
  try {
    parseFile(path, text);
    parsed += 1;
  } catch (error) {
    // A scan meets such a file as well, and says that it is broken.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    broken += 1;
  }
}
console.log(`${parsed} parsed, ${broken} broken`);
