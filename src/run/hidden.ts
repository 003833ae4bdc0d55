import type { Unseen, UnseenReason } from '../core/findings/coverage.js';
import { holds } from '../core/findings/holds.js';
import type { ScanReport } from '../core/findings/result.js';
import type { Trace } from '../core/findings/trace.js';
import { detect } from '../scanners/shared/secrets/detect.js';
import { isError } from '../system/errors.js';
import type { Tree } from '../system/tree.js';

/** A finding that its file no longer shows. */
export interface Vanished {
  /** Its fingerprint. */
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly trace: Trace;
  /** Whether the file itself is gone. */
  readonly fileIsGone: boolean;
}

/** Most bytes that are looked through; what lies beyond may hold anything. */
const MAX_BYTES = 200_000_000;

/** A file that a scanner did not look at, and the item that says so. */
interface Candidate {
  readonly path: string;
  readonly item: Unseen;
}

/**
 * Where findings that vanished may have gone: to files that their scanner did not look at, and that
 * have the same code, or a secret of the same kind. With a base only those that it does not have as
 * they are; without one, what vanished from a file that stays is looked for only in files that are
 * no program which people left alone on purpose (vendored, generated). Costs nothing where nothing
 * vanished.
 * @returns by fingerprint, what hides the finding
 */
export async function findHidden(
  vanished: readonly Vanished[],
  reports: readonly ScanReport[],
  head: Tree,
  base: Tree | null,
): Promise<Map<string, Unseen>> {
  const found = new Map<string, Unseen>();
  const texts = new Texts(head, base);
  for (const source of new Set(vanished.map((one) => one.source))) {
    const own = vanished.filter((one) => one.source === source);
    const report = reports.find(({ sources }) => sources.includes(source));
    for (const { path, item } of await candidatesIn(report, head)) {
      const left = own.filter((one) => !found.has(one.id) && mayBeIn(one, item, base));
      const text = left.length === 0 ? '' : await texts.of(path);
      const has = text === null ? () => true : looker(text, path);
      for (const one of left) if (has(one)) found.set(one.id, item);
    }
  }
  return found;
}

/** Copies of own code that nobody looks at may stand there since ever. */
const COPIES: ReadonlySet<UnseenReason> = new Set(['vendored', 'generated', 'minified', 'unsupported']);

function mayBeIn({ fileIsGone }: Vanished, { reason }: Unseen, base: Tree | null): boolean {
  return fileIsGone || base !== null || !COPIES.has(reason);
}

/** Tells whether a text has what a finding is about; a secret's value is in no trace of it. */
function looker(text: string, path: string): (one: Vanished) => boolean {
  let kinds: ReadonlySet<string> | null = null;
  return ({ source, rule, trace }) => {
    if (source !== 'secrets') return holds(text, trace);
    kinds ??= new Set(detect(text, path).map(({ detector }) => `secrets/${detector.kind}`));
    return kinds.has(rule);
  };
}

/** Files that a scanner names as not looked at, and those in folders that it names. */
async function candidatesIn(report: ScanReport | undefined, head: Tree): Promise<Candidate[]> {
  const items = (report?.coverage?.head.unseen ?? []).filter(
    ({ kind, reason }) => kind === 'file' && reason !== 'excluded',
  );
  const files = new Map(items.map((item) => [item.where, item]));
  const folders = items.filter(({ where }) => where.endsWith('/'));
  return (await head.files())
    .filter(({ kind }) => kind === 'file')
    .flatMap(({ path }) => {
      const item = files.get(path) ?? folders.find(({ where }) => path.startsWith(where));
      return item === undefined ? [] : [{ path, item }];
    });
}

/** The texts of files of the head that the base does not have as they are. */
class Texts {
  readonly #head: Tree;
  readonly #base: Tree | null;
  #left = MAX_BYTES;

  constructor(head: Tree, base: Tree | null) {
    this.#head = head;
    this.#base = base;
  }

  /**
   * Empty where the base has the same, or nobody can read it; null beyond what is looked through.
   */
  async of(path: string): Promise<string | null> {
    const now = await idIn(this.#head, path);
    if (now === null || (this.#base !== null && (await idIn(this.#base, path)) === now)) return '';
    if (this.#left <= 0) return null;
    const text = await textIn(this.#head, path);
    this.#left -= text.length;
    return text;
  }
}

/** The text of a file; empty where nobody can read it, which its scanner says, or it is larger. */
export async function textIn(tree: Tree, path: string, maxBytes?: number): Promise<string> {
  try {
    return (await tree.read(path, maxBytes)).toString('utf8');
  } catch (error) {
    if (!isError(error)) throw error;
    return '';
  }
}

/** git's id of a file's content; null for no file of that path, or one that cannot be read. */
export async function idIn(tree: Tree, path: string): Promise<string | null> {
  try {
    return await tree.contentId(path);
  } catch (error) {
    if (!isError(error)) throw error;
    return null;
  }
}
