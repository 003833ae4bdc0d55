import { LINES } from './excerpt.js';
import { digestOf, wordsIn, type Trace } from './trace.js';

/** How much of the words must be there: of the statement, and of what stood around it. */
const LEAST = { statement: 0.8, around: 0.5 } as const;

/** From how many lasting words on they speak for the statement. */
const ENOUGH = 3;

/**
 * Whether a text has what a finding is about, by the words of its statement and around it, wherever
 * in it and in lines of any length. It says nothing of whether it is still a weakness there: only
 * that somebody has to look.
 */
export function holds(text: string, trace: Trace): boolean {
  // A cheap look first: the sink's name stands in the code as it is.
  if (trace.own.length + trace.names.length === 0 || !text.toLowerCase().includes(trace.sink)) return false;
  const lines = wantedIn(text, new Set([...trace.own, ...trace.names, ...trace.around]));
  return lines.some((words, at) => words.length > 0 && isHere(lines, at, trace));
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

function isHere(lines: readonly (readonly string[])[], at: number, trace: Trace): boolean {
  const statement = new Set(lines.slice(at, at + LINES.text).flat());
  const nearby = new Set(lines.slice(Math.max(0, at - LINES.around), at + LINES.text + LINES.around).flat());
  const around = share(trace.around, nearby);
  const lasts = trace.own.length >= ENOUGH && share(trace.own, statement) === 1;
  return (
    (lasts || share([...trace.own, ...trace.names], statement) >= LEAST.statement) && around >= LEAST.around
  );
}

/** The share of words that a place has; all of none. */
function share(words: readonly string[], here: ReadonlySet<string>): number {
  return words.length === 0 ? 1 : words.filter((word) => here.has(word)).length / words.length;
}
