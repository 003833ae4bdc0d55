import { formatPolicyError } from '../core/policy/read/error.js';
import { ANSWERS_PATH, parseAnswers, type ParsedAnswers } from '../core/statement/answers/parse.js';
import { messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';
import type { Tree } from '../system/tree.js';

/** A misspelling of the path that would be ignored in silence. */
const MISSPELT = '.github/fixby-statement.yaml';

/** Bytes that are read at most; the parser has a far lower limit, with a message of its own. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The vendor's answers in a tree; null where it has none. Like the policy they are read from the
 * default branch, or the base of a pull request, never from a head that is judged.
 * @throws FixbyError (policy) where they are invalid, a line for each mistake
 */
export async function readAnswers(tree: Tree): Promise<ParsedAnswers | null> {
  const files = await tree.files();
  if (files.some(({ path }) => path === MISSPELT))
    throw new FixbyError(
      'policy',
      `Statement error: there is a ${MISSPELT}, and the answers are read from ${ANSWERS_PATH}.`,
      'Rename it.',
    );
  const entry = files.find(({ path }) => path === ANSWERS_PATH);
  if (entry === undefined) return null;
  if (entry.kind !== 'file')
    throw new FixbyError(
      'policy',
      `Statement error in ${ANSWERS_PATH}: it is a ${entry.kind}, and links are not followed.`,
      'Commit the file itself.',
    );
  return answersIn((await contentOf(tree)).toString('utf8'), ANSWERS_PATH);
}

/** Whether a tree has answers of a vendor, under whatever ending. */
export async function hasAnswers(tree: Tree): Promise<boolean> {
  return (await tree.files()).some(({ path }) => path === ANSWERS_PATH || path === MISSPELT);
}

/** Answers from their text. @throws FixbyError (policy) with a line for each mistake */
export function answersIn(text: string, path: string): ParsedAnswers {
  const result = parseAnswers(text, path);
  if (result.ok) return result.parsed;
  const lines = result.errors.map((error) => formatPolicyError(error, 'error', 'Statement'));
  throw new FixbyError('policy', lines.join('\n'));
}

async function contentOf(tree: Tree): Promise<Buffer> {
  try {
    return await tree.read(ANSWERS_PATH, MAX_BYTES);
  } catch (error) {
    throw new FixbyError(
      'policy',
      `Statement error in ${ANSWERS_PATH}: it cannot be read (${messageOf(error)}).`,
      'Put a file there, or remove what is.',
      { cause: error },
    );
  }
}
