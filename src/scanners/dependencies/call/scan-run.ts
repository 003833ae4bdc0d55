import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../problem.js';
import { attempt, brokenFiles, isUnreachable, mayBeAFile, type Attempt } from './attempt.js';
import { slashed } from './cross-check.js';
import type { Database } from './database.js';
import { databaseProblems } from './database-problems.js';
import { inTermsOfRepository } from './reason.js';
import type { InvokeRequest, OsvScan } from './request.js';
import type { OsvPackage } from './schema.js';
import type { FailedDatabase } from './stderr.js';

const TIMEOUT_MS = 10 * 60_000;
const MAX_RESULT_BYTES = 256 * 1024 * 1024;

/** What all calls of osv-scanner in one scan have in common. */
export interface Surroundings {
  readonly scratch: string;
  /** Path of an empty configuration file. */
  readonly config: string;
  readonly database: Database | null;
}

/**
 * A scan that repeats calls of osv-scanner until every file is scanned or known to be unscannable.
 */
export class ScanRun {
  readonly #request: InvokeRequest;
  readonly #surroundings: Surroundings;
  readonly #timeoutMs: number;
  readonly #deadline: number;
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, number>();
  readonly #results = new Map<string, readonly OsvPackage[]>();
  /** Ecosystems that were compared with a database, real or empty. */
  readonly #loaded = new Set<string>();
  #database: Database | null;
  #unreachable = false;

  constructor(request: InvokeRequest, surroundings: Surroundings) {
    this.#request = request;
    this.#surroundings = surroundings;
    this.#database = surroundings.database;
    this.#timeoutMs = request.timeoutMs ?? TIMEOUT_MS;
    this.#deadline = Date.now() + 3 * this.#timeoutMs;
  }

  /** Scans staged files in one run; in further runs if that is incomplete. */
  async scan(files: readonly string[]): Promise<void> {
    const tried = await this.#attempt(files);
    this.#unreachable ||= tried.reading.failures.some(isUnreachable);
    if (tried.objections.length === 0) {
      this.#accept(tried);
    } else if (await this.#doWithout(tried.reading.databases)) {
      await this.scan(files);
    } else {
      await this.#scanInParts(tried);
    }
  }

  /** Whether osv.dev could not be asked. */
  get unreachable(): boolean {
    return this.#unreachable;
  }

  /** The findings and problems of all runs, sorted by file. */
  finish(): OsvScan {
    const compared =
      this.#database === null ? [] : databaseProblems(this.#database, this.#loaded, this.#counts);
    const problems = [...mergeSame(this.#problems, this.#request.files.size), ...compared];
    problems.sort((a, b) => compareText(a.file ?? '', b.file ?? ''));
    const complete = problems.length === 0;
    return { complete, problems, counts: this.#counts, results: this.#results, notes: [] };
  }

  #attempt(files: readonly string[]): Promise<Attempt> {
    const call = {
      program: this.#request.program,
      run: this.#request.run,
      config: this.#surroundings.config,
      output: join(this.#surroundings.scratch, `result-${randomUUID()}.json`),
      files,
      database: this.#database?.directory ?? null,
      timeoutMs: Math.max(1, Math.min(this.#timeoutMs, this.#deadline - Date.now())),
      maxResultBytes: this.#request.maxResultBytes ?? MAX_RESULT_BYTES,
    };
    return attempt(call, this.#request.files);
  }

  /** Takes over what a run found, complete or not. */
  #accept({ files, ended, reading }: Attempt): void {
    const originals = new Map(files.map((file) => [slashed(file), this.#original(file)]));
    for (const file of files) {
      const count = reading.counts.get(file);
      // The file may be a package list that we made from a lockfile; both have the same original.
      const original = this.#original(file);
      if (count !== undefined) this.#counts.set(original, Math.max(count, this.#counts.get(original) ?? 0));
    }
    for (const { source, packages } of ended.result?.results ?? []) {
      const path = originals.get(slashed(source.path));
      if (path !== undefined && packages.length > 0)
        this.#results.set(path, [...(this.#results.get(path) ?? []), ...packages]);
    }
    for (const ecosystem of reading.loaded) this.#loaded.add(ecosystem);
  }

  /** Replaces databases that failed by empty ones. @returns whether that changed anything */
  async #doWithout(failed: readonly FailedDatabase[]): Promise<boolean> {
    const database = this.#database;
    const reasons = failed
      .filter(({ ecosystem }) => database?.canDoWithout(ecosystem))
      .map(({ ecosystem, reason }) => [ecosystem, inTermsOfRepository(reason, this.#request.files)] as const);
    if (database === null || reasons.length === 0) return false;
    this.#database = await database.without(new Map(reasons));
    return true;
  }

  /**
   * Repeats an incomplete run without the files that it reports as broken, else file by file; not
   * at all when no file can be the cause.
   */
  async #scanInParts(tried: Attempt): Promise<void> {
    const { files } = tried;
    const broken = brokenFiles(tried, this.#request.files);
    const others = files.filter((file) => !broken.has(file));
    if (broken.size > 0) {
      for (const [file, reason] of broken)
        this.#report(
          file,
          `osv-scanner cannot read it: ${reason}. Repair it, or have the package manager write it anew`,
        );
      if (others.length > 0) await this.scan(others);
    } else if (files.length > 1 && mayBeAFile(tried)) {
      for (const file of files) await this.#scanOrGiveUp(file);
    } else {
      this.#accept(tried);
      this.#report(
        files.length === 1 && mayBeAFile(tried) ? files[0] : undefined,
        tried.objections.join('; '),
      );
    }
  }

  async #scanOrGiveUp(file: string): Promise<void> {
    if (Date.now() < this.#deadline) await this.scan([file]);
    else this.#report(file, 'it was not scanned: other files took all the time that there is');
  }

  #report(file: string | undefined, message: string): void {
    this.#problems.push({ file: file === undefined ? null : this.#original(file), message });
  }

  #original(file: string): string {
    return this.#request.files.get(file) ?? file;
  }
}

/** Merges problems that are the same for all files into one about the whole run. */
function mergeSame(problems: readonly Problem[], files: number): readonly Problem[] {
  const [first] = problems;
  if (first === undefined || files === 1 || problems.length !== files) return problems;
  return problems.every(({ message }) => message === first.message)
    ? [{ file: null, message: first.message }]
    : problems;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
