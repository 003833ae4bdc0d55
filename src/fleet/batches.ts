import { explainApiError, type Client, type RepositoryName } from '../github/client.js';
import type { Answered, Answers, Question } from '../github/read/fleet/ask-each.js';

/** Asks the same of several repositories in one request. */
export type Ask<T> = (client: Client, questions: readonly Question[]) => Promise<Answers<T>>;

/** The login of the token's account, and the answer for each repository. */
interface Gathered<T> {
  readonly viewer: string;
  readonly answers: readonly Answered<T>[];
}

/**
 * Asks in batches. A batch that GitHub cannot answer in one piece (502, no answer in time) is asked
 * again in halves, down to single repositories; what fails alone, and once more, is a failure of
 * that repository. Later batches grow again, one by one.
 */
export class Batches {
  readonly #client: Client;
  readonly #most: number;
  #size: number;

  constructor(client: Client, size: number) {
    this.#client = client;
    this.#most = size;
    this.#size = size;
  }

  async ask<T>(ask: Ask<T>, questions: readonly Question[]): Promise<Gathered<T>> {
    let viewer = '';
    const answers: Answered<T>[] = [];
    let failedAlone = false;
    while (answers.length < questions.length) {
      const some = questions.slice(answers.length, answers.length + this.#size);
      try {
        const said = await ask(this.#client, some);
        viewer = said.viewer;
        answers.push(...said.each);
        this.#size = Math.min(this.#most, this.#size + 1);
        failedAlone = false;
      } catch (error) {
        if (some.length > 1) this.#size = Math.ceil(some.length / 2);
        else if (!failedAlone) failedAlone = true;
        else {
          answers.push({ ok: false, why: 'failed', message: explainApiError(error) });
          failedAlone = false;
        }
      }
    }
    return { viewer, answers };
  }
}

/** `owner/name` in its two parts. */
export function nameOf(text: string): RepositoryName {
  const [owner = '', repo = ''] = text.split('/');
  return { owner, repo };
}
