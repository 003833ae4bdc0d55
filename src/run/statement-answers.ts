import { formatPolicyError } from '../core/policy/read/error.js';
import { ANSWERS_PATH } from '../core/policy/path.js';
import { appsOf } from '../core/statement/answers/apps.js';
import { parseAnswers, type ParsedAnswers } from '../core/statement/answers/parse.js';
import { messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';
import type { Tree, TreeFile } from '../system/tree.js';

/** The usual wrong name of the answers file: it is refused, since else it would be ignored. */
const MISSPELT = '.github/fixby-statement.yaml';

/** Bytes that are read at most; the parser has a far lower limit, with a message of its own. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The vendor's answers that hold for a directory: its own where it has some, as an app of a
 * monorepo may, else those of the whole repository, without the apps of other directories; null
 * for none. Like the policy they are read
 * from the default branch, or the base of a pull request, never from a head that is judged.
 * @param directory relative to the tree's root; `''` for all of it
 * @throws FixbyError (policy) where they are invalid, a line for each mistake
 */
export async function readAnswers(tree: Tree, directory: string): Promise<ParsedAnswers | null> {
  const entry = await answersEntry(tree, directory);
  if (entry === null) return null;
  const { path, kind } = entry;
  if (path.endsWith(MISSPELT))
    throw new FixbyError(
      'policy',
      `Statement error: there is a ${path}, and the answers are read from ${path.replace(MISSPELT, ANSWERS_PATH)}.`,
      'Rename it.',
    );
  if (kind !== 'file')
    throw new FixbyError(
      'policy',
      `Statement error in ${path}: it is a ${kind}, and links are not followed.`,
      'Commit the file itself.',
    );
  const answers = answersIn((await contentOf(tree, path)).toString('utf8'), path);
  return { ...answers, apps: appsOf(answers.apps, directory) };
}

/** Whether there are answers for a directory, its own or the repository's, whatever the ending. */
export async function hasAnswers(tree: Tree, directory: string): Promise<boolean> {
  return (await answersEntry(tree, directory)) !== null;
}

/** Where the answers are read from; a misspelt file comes before the right one beside it. */
async function answersEntry(tree: Tree, directory: string): Promise<TreeFile | null> {
  const files = new Map((await tree.files()).map((file) => [file.path, file]));
  const prefixes = directory === '' ? [''] : [`${directory}/`, ''];
  const paths = prefixes.flatMap((prefix) => [prefix + MISSPELT, prefix + ANSWERS_PATH]);
  return paths.map((path) => files.get(path)).find((file) => file !== undefined) ?? null;
}

/** Answers from their text. @throws FixbyError (policy) with a line for each mistake */
export function answersIn(text: string, path: string): ParsedAnswers {
  const result = parseAnswers(text, path);
  if (result.ok) return result.parsed;
  const lines = result.errors.map((error) => formatPolicyError(error, 'error', 'Statement'));
  throw new FixbyError('policy', lines.join('\n'));
}

async function contentOf(tree: Tree, path: string): Promise<Buffer> {
  try {
    return await tree.read(path, MAX_BYTES);
  } catch (error) {
    throw new FixbyError(
      'policy',
      `Statement error in ${path}: it cannot be read (${messageOf(error)}).`,
      'Put a file there, or remove what is.',
      { cause: error },
    );
  }
}
