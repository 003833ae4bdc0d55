import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { groupsOf, type FixGroup, type Grouping } from '../../core/fix/groups.js';
import { isMendable, summedUp, type Mending } from '../../core/fix/mending.js';
import type { Finding } from '../../core/findings/finding.js';
import { attempt, type Bench } from '../../fix/attempt.js';
import { Copy, type Changes } from '../../fix/copy.js';
import { createSandbox } from '../../fix/sandbox.js';
import { run } from '../../system/exec.js';
import { FixbyError } from '../../system/fixby-error.js';
import { OverlayTree } from '../../system/overlay-tree.js';
import type { Tree } from '../../system/tree.js';
import type { PipelineInput } from '../pipeline-input.js';
import { rescan, type Rescan } from './rescan.js';
import { statedIn } from './stated.js';

/** Maximum number of times that a plan is made: a change may open the way for another one. */
const MAX_ROUNDS = 3;

/** Maximum number of packages that are named while they are upgraded. */
const MAX_NAMED = 5;

/** A group of commands whose changes are kept. */
export interface KeptGroup {
  /** Names of the packages that were upgraded; untrusted. */
  readonly packages: readonly string[];
  readonly commands: readonly string[];
  /** New contents for the tree, by path. */
  readonly changes: Changes;
}

/** What running the plan came to, and the changes that do it. */
export interface MendedTree extends Mending {
  /** In their order; each builds on the ones before. */
  readonly kept: readonly KeptGroup[];
  /** How many groups have a command that failed. */
  readonly failed: number;
  /** The whole change: new contents by path, with what the tree had there; null for a new file. */
  readonly files: ReadonlyMap<string, { readonly before: Buffer | null; readonly after: Buffer }>;
}

/** A group of commands that ran, with what it changed in the copy. */
interface Tried {
  readonly group: FixGroup;
  readonly changes: Changes;
}

/**
 * Runs the plan for findings in a disposable copy of the head, and keeps what mends without
 * bringing anything new. The tree itself is not changed.
 * @throws FixbyError (scanner) when a change could not be scanned
 */
export async function mend(
  input: PipelineInput,
  findings: readonly Finding[],
  grouping: Grouping,
): Promise<MendedTree> {
  if (process.platform === 'win32')
    throw new FixbyError(
      'usage',
      'commands are run on Linux and macOS only.',
      'Run them yourself: fixby fix --print',
    );
  const [place, root] = [join(input.scratch, 'fix'), join(input.scratch, 'fix', 'copy')];
  for (const path of [place, root]) await mkdir(path, { mode: 0o700 });
  const bench = { copy: await Copy.of(input.head, root), sandbox: await createSandbox(place), run };
  const work = new Work(input, bench, findings.filter(isMendable));
  for (let round = 0; round < MAX_ROUNDS; round += 1) if (!(await work.round(grouping))) break;
  return work.result(findings);
}

/** The state of a plan that is being run. */
class Work {
  readonly #input: PipelineInput;
  readonly #bench: Bench;
  readonly #failures = new Map<string, string>();
  readonly #tried = new Set<string>();
  readonly #kept: Tried[] = [];
  #findings: readonly Finding[];
  #scans = 0;
  #failed = 0;

  constructor(input: PipelineInput, bench: Bench, findings: readonly Finding[]) {
    this.#input = input;
    this.#bench = bench;
    this.#findings = findings;
  }

  /** Runs what the findings ask for and was not run yet. @returns whether anything was kept */
  async round(grouping: Grouping): Promise<boolean> {
    const groups = groupsOf(this.#findings, grouping).filter(({ steps }) =>
      steps.some(({ command }) => !this.#tried.has(command)),
    );
    if (groups.length === 0) return false;
    for (const { steps } of groups) for (const { command } of steps) this.#tried.add(command);
    return this.#together(groups);
  }

  /** Keeps what groups change as a whole, else what each of them changes by itself. */
  async #together(groups: readonly FixGroup[]): Promise<boolean> {
    const start = this.#bench.copy.state();
    const tried = await this.#tryAll(groups);
    if (tried.length === 0) return false;
    const after = await this.#rescan(tried);
    if (after.brings === null && tried.every(({ group }) => this.#mends(group, after))) {
      this.#keep(tried, after);
      return true;
    }
    await this.#bench.copy.restore(start);
    if (tried.length > 1) return this.#oneByOne(tried.map(({ group }) => group));
    for (const { group } of tried) this.#reject(group, after);
    return false;
  }

  /** What was kept, for the tree, and what the findings say of it. */
  async result(before: readonly Finding[]): Promise<MendedTree> {
    const { copy } = this.#bench;
    const paths = [...new Set(this.#kept.flatMap(({ changes }) => [...changes.keys()]))];
    const [was, is] = [
      await statedIn(this.#input.head, paths),
      await statedIn(this.#tree(this.#kept), paths),
    ];
    const newest = ({ package: at, locations }: Finding): string | null => {
      const here = new Set(locations.map(({ path }) => path));
      const of = (all: typeof was): string[] =>
        all.filter(({ path, name }) => here.has(path) && name === at?.name).map(({ version }) => version);
      const old = new Set(of(was));
      // Some manifests are no lists of versions: the command asked for the fixed one.
      if (old.size === 0) return at?.fixedVersion ?? null;
      return of(is).find((version) => !old.has(version)) ?? of(is).at(-1) ?? null;
    };
    const files = [...this.#merged(this.#kept)].map(
      ([path, after]) => [path, { before: copy.original(path), after }] as const,
    );
    return {
      ...summedUp(before, this.#findings, this.#failures, newest),
      files: new Map(files),
      failed: this.#failed,
      kept: this.#kept.map(({ group, changes }) => ({
        packages: group.packages,
        commands: group.steps.map(({ command }) => command),
        changes: copy.forTree(changes),
      })),
    };
  }

  async #tryAll(groups: readonly FixGroup[]): Promise<Tried[]> {
    const tried: Tried[] = [];
    for (const group of groups) {
      this.#input.log.info(`Upgrading ${group.packages.slice(0, MAX_NAMED).join(', ')}`);
      const outcome = await attempt(
        this.#bench,
        group.steps.map(({ command }) => command),
      );
      if ('failed' in outcome) {
        this.#failed += 1;
        this.#fail(group, outcome.failed);
      } else tried.push({ group, changes: outcome.changes });
    }
    return tried;
  }

  async #oneByOne(groups: readonly FixGroup[]): Promise<boolean> {
    let any = false;
    for (const group of groups) any = (await this.#together([group])) || any;
    return any;
  }

  async #rescan(tried: readonly Tried[]): Promise<Rescan> {
    this.#scans += 1;
    const scratch = join(this.#input.scratch, `fix-scan-${this.#scans}`);
    await mkdir(scratch, { mode: 0o700 });
    return rescan({ ...this.#input, scratch }, this.#tree(this.#kept), this.#merged(tried));
  }

  #tree(kept: readonly Tried[]): Tree {
    return new OverlayTree(this.#input.head, this.#merged(kept));
  }

  #merged(tried: readonly Tried[]): Changes {
    return this.#bench.copy.forTree(new Map(tried.flatMap(({ changes }) => [...changes])));
  }

  /** Whether a place of a finding that a group is for is gone. */
  #mends({ steps }: FixGroup, { findings }: Rescan): boolean {
    const now = new Set(findings.flatMap(placesOf));
    return steps.some(({ mends }) => mends.flatMap(placesOf).some((place) => !now.has(place)));
  }

  #keep(tried: readonly Tried[], { findings }: Rescan): void {
    this.#kept.push(...tried);
    this.#findings = findings;
  }

  #reject(group: FixGroup, { brings }: Rescan): void {
    this.#fail(group, brings ?? 'the command ran, and mended nothing');
  }

  /** A group's commands are made of those of its findings. */
  #fail({ steps }: FixGroup, why: string): void {
    for (const { mends } of steps)
      for (const { package: at } of mends.flatMap(({ locations }) => locations))
        if (at?.upgrade != null) this.#failures.set(at.upgrade, why);
  }
}

function placesOf({ id, locations }: Finding): string[] {
  return locations.map(({ path, package: at }) => JSON.stringify([id, path, at?.version]));
}
