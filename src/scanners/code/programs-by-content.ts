import { posix } from 'node:path';
import type { Tree, TreeFile } from '../../system/tree.js';
import type { Wanted } from '../shared/wanted.js';
import type { Contents } from './corpus.js';

/** Where a program names another file of its folder: what Node runs whatever it is called. */
const REQUIRED =
  /(?:\bfrom\s{0,9}|\bimport\s{0,9}\(?\s{0,9}|\brequire\s{0,9}\(\s{0,9})(["'`])(?<path>\.{1,2}\/[^"'`\n]{1,200})\1/gu;

/** Where a program starts another file: `fork('./x')`, `new Worker(new URL('./x', …))`. */
const STARTED =
  /\b(?:fork|Worker|importScripts)\s{0,9}\(\s{0,9}(?:new\s{1,9}URL\s{0,9}\(\s{0,9}|(?:\w{1,20}\.)?(?:join|resolve)\(\s{0,9}(?:__dirname|import\.meta\.dirname)\s{0,9},\s{0,9})?(["'`])(?<path>[^"'`\n$]{1,200})\1/gu;

/** Files that bundlers and Node read as data. */
const DATA =
  /\.(?:json5?|css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|eot|mp[34]|web[mp]|wav|ogg|pdf|wasm|node|mdx?|ya?ml|toml|graphql|gql|sql|csv|xml|glsl|vert|frag|proto|lock)$/iu;

const HASHBANG = /^#![^\n]{0,200}\b(?:node|nodejs|bun|deno|tsx|ts-node)\b/u;

/** Longest file without an ending that is asked for its first line, in bytes. */
const MAX_SCRIPT = 1_000_000;

/**
 * Programs that no name tells: what the programs of a tree require or start, and scripts whose
 * first line names a runtime of JavaScript.
 * @param contents the programs that names tell
 * @param wanted whether the policy has a path scanned
 */
export async function programsByContent(
  tree: Tree,
  files: readonly TreeFile[],
  contents: Contents,
  wanted: Wanted,
): Promise<string[]> {
  const known = new Set(contents.corpus.files.map(([path]) => path));
  const others = files
    .filter(({ path, kind }) => kind === 'file' && wanted(path))
    .map(({ path }) => path)
    .filter((path) => !known.has(path) && !DATA.test(path));
  const required = requiredFiles(contents);
  const scripts = others.filter((path) => !required.has(path) && !posix.basename(path).includes('.'));
  const marked = await Promise.all(scripts.map((path) => isScript(tree, path)));
  return [...others.filter((path) => required.has(path)), ...scripts.filter((_, index) => marked[index])];
}

/** Paths that programs name, as they are written and below the folder of the program. */
function requiredFiles({ corpus }: Contents): Set<string> {
  const all = Buffer.from(corpus.bytes);
  return new Set(
    corpus.files.flatMap(([path, offset, length]) =>
      namedIn(all.toString('utf8', offset, offset + length)).map((named) =>
        posix.join(posix.dirname(path), named),
      ),
    ),
  );
}

function namedIn(text: string): string[] {
  const matches = [REQUIRED, STARTED].flatMap((pattern) => [...text.matchAll(pattern)]);
  return matches.map((match) => match.groups?.['path'] ?? '');
}

async function isScript(tree: Tree, path: string): Promise<boolean> {
  try {
    return HASHBANG.test((await tree.read(path, MAX_SCRIPT)).toString('latin1', 0, 300));
  } catch {
    // The search for secrets names what cannot be read; nothing says that this is a program.
    return false;
  }
}
