/**
 * Gives the chunks of a bundle names that say what is in them, which ncc numbers, and modules that
 * start fast.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Where the transpiled sources lie: the bundle's comments name the real ones. */
const TRANSPILED = './.cache/bundle/src/';

/**
 * How webpack begins a module. V8 reads an arrow function once to skip it and again to run it; a
 * function in parentheses it compiles at once, which saves a tenth of a short command's time.
 */
const MODULE = /^\/\*\*\*\/ \(\(([\w, ]*)\) => \{$/gmu;

/**
 * Node keeps a file with one such character in twice the memory, and reads it in more time; nearly
 * all stand in comments of packages.
 */
const NOT_ASCII = /[^\p{ASCII}]/gu;

/** Such a character in a text in which an escape would be none. */
const RAW = /String\.raw`[^`]*[^\p{ASCII}`]/u;

/** The one line of webpack's runtime that makes a file name of a chunk's number. */
const FILE_NAME = 'return "" + chunkId + ".index.js";';

/**
 * Renames every numbered chunk after the module that it was made for, or its largest one: a
 * package's name, or the path of a source.
 * @param {string} directory absolute path of the bundle
 * @param {{ chunks: { id: number, files: string[], modules: { name: string, size: number }[],
 *   origins: { moduleName: string, request?: string }[] }[] }}
 *   stats of webpack
 * @throws Error when ncc's runtime is no longer as expected
 */
export function nameChunks(directory, { chunks }) {
  const numbered = chunks.filter(({ id, files }) => files.includes(`${id}.index.js`));
  const names = uniqueNames(numbered.sort((a, b) => a.id - b.id));
  for (const [id, name] of names) renameSync(`${directory}/${id}.index.js`, `${directory}/${name}.js`);
  for (const file of readdirSync(directory).filter((each) => each.endsWith('.js'))) {
    // git writes every text with plain line ends, also that of a package which has others.
    const written = readFileSync(`${directory}/${file}`, 'utf8');
    if (RAW.test(written)) throw new Error(`${file} has String.raw with a character that is not ASCII`);
    const text = written
      .replaceAll('\r\n', '\n')
      .replaceAll(TRANSPILED, './src/')
      .replaceAll(NOT_ASCII, escaped);
    const eager = text.replace(MODULE, '/***/ (function ($1) {');
    writeFileSync(`${directory}/${file}`, file === 'index.js' ? withNames(eager, names) : eager);
  }
}

/** As JavaScript writes a character in any text, regular expression or name. */
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function withNames(text, names) {
  if (!text.includes(FILE_NAME)) throw new Error(`dist/index.js has no line "${FILE_NAME}": ncc changed`);
  return text.replace(FILE_NAME, `return ${JSON.stringify(Object.fromEntries(names))}[chunkId] + ".js";`);
}

function uniqueNames(chunks) {
  const taken = new Set(['index']);
  return chunks.map((chunk) => {
    const name = nameOf(mainModule(chunk));
    const free = [name, ...chunks.map((_, index) => `${name}-${index + 2}`)].find((each) => !taken.has(each));
    taken.add(free);
    return [chunk.id, free];
  });
}

/** What an `import()` asks of a chunk; of a part that several share, its largest module. */
function mainModule({ modules, origins }) {
  const asked = origins.flatMap(({ moduleName, request }) =>
    request?.startsWith('.') ? [`./${posix.join(posix.dirname(moduleName), request)}`] : [],
  );
  const largest = (list) => list.reduce((a, b) => (b.size > a.size ? b : a));
  const own = modules.filter(({ name }) => asked.includes(name.split(' ')[0]));
  return largest(own.length > 0 ? own : modules).name;
}

/**
 * `report-sarif` of `./.cache/bundle/src/report/sarif.js + 3 modules`, `actions-core` of a
 * package's file.
 */
function nameOf(module) {
  const [path] = module.split(' ');
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1];
  const own = path.replace(TRANSPILED, '').replace(/(?:\/index)?\.js$/u, '');
  return (dependency ?? own).replace(/^@/u, '').replaceAll(/[^a-z0-9]+/giu, '-');
}
