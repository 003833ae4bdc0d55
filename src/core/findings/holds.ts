import { digestOf, LINES_AROUND, wordsIn, type Trace } from './trace.js';

/** Most lines of a statement, as `linesAt` takes them. */
const STATEMENT = 9;

/** How much of the words must be there: of the statement, and of what stood around it. */
const LEAST = { statement: 0.8, around: 0.5, alone: 0.8 } as const;

/** From how many lasting words on they speak for the statement, and those around it for a value. */
const ENOUGH = { lasting: 3, alone: 6 } as const;

/**
 * Whether a text has what a finding is about, by the words of its statement and around it, wherever
 * in it and in lines of any length. It says nothing of whether it is still a weakness there: only
 * that somebody has to look.
 * @param value whether the finding is about a value that takes no part in its trace (a secret)
 */
export function holds(text: string, trace: Trace, value: boolean): boolean {
  if (value ? trace.around.length < ENOUGH.alone : trace.statement.length === 0) return false;
  // A cheap look first: the sink's name stands in the code as it is.
  if (!value && trace.sink !== '' && !text.includes(trace.sink)) return false;
  const lines = wantedIn(text, new Set([...trace.statement, ...trace.lasting, ...trace.around]));
  return lines.some((words, at) => words.length > 0 && isHere(lines, at, trace, value));
}

/** The digests of each line that are among some; each word of the text is digested once. */
function wantedIn(text: string, wanted: ReadonlySet<string>): string[][] {
  const known = new Map<string, string | null>();
  const digestIn = (word: string): string | null => {
    const digest = digestOf(word);
    return wanted.has(digest) ? digest : null;
  };
  return text.split('\n').map((line) =>
    wordsIn(line).flatMap((word) => {
      if (!known.has(word)) known.set(word, digestIn(word));
      const digest = known.get(word);
      return digest ?? [];
    }),
  );
}

function isHere(lines: readonly (readonly string[])[], at: number, trace: Trace, value: boolean): boolean {
  const statement = new Set(lines.slice(at, at + STATEMENT).flat());
  const nearby = new Set(lines.slice(Math.max(0, at - LINES_AROUND), at + STATEMENT + LINES_AROUND).flat());
  const around = share(trace.around, nearby);
  if (value) return around >= LEAST.alone;
  const lasts = trace.lasting.length >= ENOUGH.lasting && share(trace.lasting, statement) === 1;
  return (lasts || share(trace.statement, statement) >= LEAST.statement) && around >= LEAST.around;
}

/** The share of words that a place has; all of none. */
function share(words: readonly string[], here: ReadonlySet<string>): number {
  return words.length === 0 ? 1 : words.filter((word) => here.has(word)).length / words.length;
}
