import { createHash } from 'node:crypto';
import { inBatches } from '../../../system/batches.js';
import { messageOf } from '../../../system/errors.js';
import { oneLine } from '../call/reason.js';
import type { Coordinates } from '../lockfiles/maven/model.js';
import { coordinatesText } from '../lockfiles/maven/outside.js';
import { getBytes, StatusError, type GetLimits } from './get.js';

/** What a registry said of one pom.xml: its text, or why there is none. */
export type Answer = { readonly text: string } | { readonly refused: string };

/** How much is asked for in one scan, both trees together. */
export interface SourceLimits extends GetLimits {
  readonly maxPoms: number;
  /** Milliseconds for all of them. */
  readonly allMs: number;
}

const LIMITS: SourceLimits = {
  timeoutMs: 15_000,
  maxBytes: 4 * 1024 * 1024,
  maxPoms: 500,
  allMs: 180_000,
};

const AT_ONCE = 8;

/** After so many answers that did not come, nobody waits for the next ones. */
const GIVE_UP = 3;

/**
 * The pom.xml files of one Maven repository, each asked for once in a scan, as data: nothing of
 * them is run. Only the coordinates leave this machine.
 */
export class PomSource {
  readonly #url: string;
  readonly #limits: SourceLimits;
  readonly #answers = new Map<string, Promise<Answer>>();
  readonly #refused = new Map<string, string>();
  #given = 0;
  #deadline: number | null = null;
  #silent = 0;

  /** @param url root of the repository, without a closing slash */
  constructor(url: string, limits: Partial<SourceLimits> = {}) {
    this.#url = url;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Asks for several, a few at a time. Never throws for what the registry does. */
  async get(wanted: readonly Coordinates[]): Promise<ReadonlyMap<string, Answer>> {
    const answers = await inBatches(wanted, AT_ONCE, async (coordinates) => {
      return [coordinatesText(coordinates), await this.#once(coordinates)] as const;
    });
    return new Map(answers);
  }

  /** What was asked and answered, for the report: one line, or none where nothing was asked. */
  notes(): string[] {
    if (this.#given + this.#refused.size === 0) return [];
    const had = `scan.dependencies.resolve: registry: ${this.#given} pom.xml files of parents and BOMs were fetched from ${this.#url}`;
    const [first, ...more] = [...this.#refused].sort(([a], [b]) => (a < b ? -1 : 1));
    if (first === undefined) return [had];
    const others = more.length === 0 ? '' : `, and ${more.length} more`;
    return [`${had}, ${this.#refused.size} were not: ${first.join(': ')}${others}`];
  }

  #once(coordinates: Coordinates): Promise<Answer> {
    const name = coordinatesText(coordinates);
    const known = this.#answers.get(name);
    if (known !== undefined) return known;
    const answer = this.#ask(coordinates).then((given) => {
      if ('text' in given) this.#given += 1;
      else this.#refused.set(name, given.refused);
      return given;
    });
    this.#answers.set(name, answer);
    return answer;
  }

  async #ask(coordinates: Coordinates): Promise<Answer> {
    const objection = objectionTo(coordinates) ?? this.#overLimit();
    if (objection !== null) return { refused: objection };
    const { group, artifact, version } = coordinates;
    const folder = [...group.split('.'), artifact, version].map(encodeURIComponent).join('/');
    const url = `${this.#url}/${folder}/${encodeURIComponent(`${artifact}-${version}`)}.pom`;
    try {
      const [bytes, sum] = await Promise.all([this.#get(url), this.#get(`${url}.sha1`)]);
      this.#silent = 0;
      return checked(bytes, sum.toString('latin1'));
    } catch (error) {
      if (!(error instanceof StatusError)) this.#silent += 1;
      return { refused: `${new URL(this.#url).host} did not give it: ${oneLine(messageOf(error))}` };
    }
  }

  #get(url: string): Promise<Buffer> {
    const { timeoutMs, maxBytes } = this.#limits;
    const left = (this.#deadline ?? Infinity) - Date.now();
    return getBytes(url, { timeoutMs: Math.max(1, Math.min(timeoutMs, left)), maxBytes });
  }

  #overLimit(): string | null {
    this.#deadline ??= Date.now() + this.#limits.allMs;
    if (this.#answers.size >= this.#limits.maxPoms)
      return `not asked for: ${this.#limits.maxPoms} are the most in one scan`;
    if (this.#silent >= GIVE_UP) return 'not asked for: the registry could not be reached before';
    return Date.now() < this.#deadline
      ? null
      : `not asked for: ${this.#limits.allMs / 1_000} s are the most in one scan`;
  }
}

/** Why coordinates, which come from untrusted files, are no address of a release. */
function objectionTo({ group, artifact, version }: Coordinates): string | null {
  if (/[[(,]/.test(version)) return 'its version is a range';
  if (version === '' || version.includes('${')) return 'its version is not stated';
  if (/-SNAPSHOT$/i.test(version)) return 'a snapshot, which no public registry keeps';
  const isWord = (text: string): boolean => /^\w[\w.+~-]{0,200}$/.test(text) && !text.includes('..');
  return [group, artifact, version].every(isWord) ? null : 'its coordinates are no name of an artifact';
}

/**
 * The checksum says that all of it came, as it is there.
 * @see https://maven.apache.org/resolver/about-checksums.html
 */
function checked(bytes: Buffer, stated: string): Answer {
  const [wanted] = /\b[0-9a-f]{40}\b/i.exec(stated) ?? [];
  if (wanted === undefined) return { refused: 'its checksum is none' };
  const sum = createHash('sha1').update(bytes).digest('hex');
  if (sum !== wanted.toLowerCase())
    return { refused: `its checksum is wrong: ${sum} came, ${wanted.toLowerCase()} was stated` };
  return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
}
