import type { ErrorCode } from 'yaml';
import type { PolicyProblem } from './error.js';

const QUOTES: PolicyProblem = {
  message: 'A value that starts with @, `, % or a similar sign needs quotes.',
  fix: 'Put it in quotes: "@alice".',
};
const TAG: PolicyProblem = {
  message: 'A value has a tag of its own (!name), and the format has none.',
  fix: 'Remove the tag, or put a text that starts with "!" in quotes.',
};
const INDENT: PolicyProblem = {
  message: 'The indentation fits no line above it.',
  fix: 'Indent entries of one section alike, with spaces, and close every bracket.',
};
const COLON: PolicyProblem = {
  message: 'There is a ": " in a value, or a key and its value are on one line with another key.',
  fix: 'Put the value in quotes, or begin a new line for the next key.',
};

/** The mistake for a text that is nested too deeply. */
export const TOO_DEEP: PolicyProblem = {
  message: 'Values are nested too deeply.',
  fix: 'Close the brackets; five levels are enough.',
};

/** The mistake for a text that is too long. */
export const TOO_LONG: PolicyProblem = {
  message: 'The file has more entries than the format can have.',
  fix: 'It should be a short text: name the right file.',
};

/** Our own messages for common mistakes; for the rest the library's message is used. */
const MESSAGES: Partial<Record<ErrorCode, PolicyProblem>> = {
  BAD_SCALAR_START: QUOTES,
  TAG_RESOLVE_FAILED: TAG,
  BAD_COLLECTION_TYPE: TAG,
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  TAB_AS_INDENT: { message: 'A line is indented with a tab.', fix: 'Indent with spaces.' },
  MULTIPLE_DOCS: {
    message: 'A second document begins here ("---"), and a file is one.',
    fix: 'Remove the line, or the second document.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes begins no known escape.',
    fix: 'Use single quotes, or write \\\\ for a backslash.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Values are nested too deeply.',
    fix: 'Five levels are enough.',
  },
};

/**
 * The message for an error or warning of the YAML library.
 * @param message the library's own, which may quote the file
 */
export function yamlProblem(code: ErrorCode, message: string): PolicyProblem {
  const known = MESSAGES[code];
  if (known !== undefined) return known;
  const sentence = message.replace(/\s+/g, ' ').slice(0, 200);
  return {
    message: `This is no valid YAML: ${sentence}.`,
    fix: 'Check indentation, colons, brackets and quotes here.',
  };
}
