import { LockfileError } from '../lockfiles/facts.js';
import { type Coordinates, type Pom, readPomFile } from '../lockfiles/maven/model.js';
import { coordinatesText, missingFrom } from '../lockfiles/maven/outside.js';
import { fetchedPath, PomRepository } from '../lockfiles/maven/repository.js';
import type { Answer } from './pom-source.js';

/** Gives pom.xml files of parents and BOMs, by `group:artifact:version`. */
export type Ask = (wanted: readonly Coordinates[]) => Promise<ReadonlyMap<string, Answer>>;

/** What is known after asking. */
export interface KnownPoms {
  /** The repository's own and the fetched ones, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Why others were not given, by `group:artifact:version`. */
  readonly refused: ReadonlyMap<string, string>;
}

/**
 * Asks for the parents and BOMs that the pom.xml files of a repository need and do not have, then
 * for those that these need, until there is nothing left to ask for.
 * @param texts all pom.xml files of the repository, by path
 * @throws LockfileError when one of these can't be read
 */
export async function fetchPoms(texts: ReadonlyMap<string, string>, ask: Ask): Promise<KnownPoms> {
  const all = new Map(texts);
  const poms = new PomRepository(texts);
  const refused = new Map<string, string>();
  const asked = new Set<string>();
  for (;;) {
    const wanted = stillMissing(texts, poms).filter((one) => !asked.has(coordinatesText(one)));
    if (wanted.length === 0) return { texts: all, refused };
    for (const one of wanted) asked.add(coordinatesText(one));
    const answers = await ask(wanted);
    for (const one of wanted) {
      const answer = readAnswer(one, answers.get(coordinatesText(one)));
      if ('refused' in answer) refused.set(coordinatesText(one), answer.refused);
      else {
        all.set(answer.pom.path, answer.text);
        poms.add(answer.pom);
      }
    }
  }
}

function stillMissing(texts: ReadonlyMap<string, string>, poms: PomRepository): Coordinates[] {
  const missing = new Map<string, Coordinates>();
  for (const path of texts.keys()) {
    const pom = poms.at(path);
    for (const one of pom === null ? [] : missingFrom(pom, poms)) missing.set(coordinatesText(one), one);
  }
  return [...missing.values()];
}

function readAnswer(
  wanted: Coordinates,
  answer: Answer | undefined,
): { readonly pom: Pom; readonly text: string } | { readonly refused: string } {
  if (answer === undefined) return { refused: 'there was no answer' };
  if ('refused' in answer) return answer;
  try {
    const pom = readPomFile(fetchedPath(wanted), answer.text);
    // A version may be inherited by a property, which only the parent has.
    const isIt = pom.artifact === wanted.artifact && (pom.group === wanted.group || pom.group.includes('${'));
    if (!isIt) return { refused: 'what the registry gave is the pom.xml of another artifact' };
    return { pom: { ...pom, ...wanted }, text: answer.text };
  } catch (error) {
    if (error instanceof LockfileError) return { refused: `it cannot be read: ${error.message}` };
    throw error;
  }
}
