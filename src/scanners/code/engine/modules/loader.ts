import { executeBlock } from '../evaluate/statements.js';
import { entryFor, leftIn, runRoot, type Machine } from '../machine.js';
import { Scope } from '../values/environment.js';
import type { Environment, Frame, Module } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { objectValue, UNKNOWN, UNKNOWN_CLOSED } from '../values/value.js';
import { parseFile } from './parse.js';
import { sharePlaces } from './places.js';
import type { SourceFiles } from './source-files.js';

/**
 * Maximum length of the parsed text that is kept for importing files, in characters. When it is
 * exceeded, all of it is dropped; most is dropped before, after its last use (plan.ts).
 */
const KEPT = 6_000_000;

/** The memory that a file needs besides its text (tree, scopes, values), in the same unit. */
const OVERHEAD = 2_000;

/** Parses files and runs their top levels, each once, and keeps them for a while. */
export class Loader {
  readonly #files: SourceFiles;
  readonly #machine: Machine;
  readonly #modules = new Map<string, Module | null>();
  readonly #problems = new Map<string, string>();
  #kept = 0;
  #count = 0;

  constructor(files: SourceFiles, machine: Machine) {
    this.#files = files;
    this.#machine = machine;
  }

  /**
   * Loads and evaluates a file; null when it does not exist or cannot be parsed. Of files that
   * import each other the first by path is evaluated first, whoever asks for which of them.
   */
  load(path: string): Module | null {
    const circle = this.#files.circle?.(path) ?? [];
    if (!circle.some((member) => this.#modules.has(member)))
      for (const member of circle) this.#loadOne(member);
    return this.#loadOne(path);
  }

  #loadOne(path: string): Module | null {
    const known = this.#modules.get(path);
    if (known !== undefined) return known;
    const module = this.#parse(path);
    this.#modules.set(path, module);
    if (module !== null) this.#evaluate(module);
    return module;
  }

  /** Why a file, or a part of its top level, was left out; null when all of it ran. */
  problemOf(path: string): string | null {
    return this.#problems.get(path) ?? null;
  }

  /** Drops the loaded files if they need too much memory. Call between files only. */
  tidy(): void {
    if (this.#kept > KEPT) this.forget();
  }

  /** Drops the loaded files. Call between files only. */
  forget(): void {
    this.drop([...this.#modules.keys()]);
  }

  /** Drops some loaded files, which no other one that stays may import. Call between files only. */
  drop(paths: readonly string[]): void {
    for (const path of paths) {
      const module = this.#modules.get(path);
      if (module != null) this.#kept -= module.text.length + OVERHEAD;
      this.#modules.delete(path);
      this.#problems.delete(path);
    }
  }

  #parse(path: string): Module | null {
    const text = this.#files.read(path);
    if (text === null) return null;
    try {
      const { program, comments, text: parsed } = parseFile(path, text);
      sharePlaces(program, comments, parsed);
      this.#kept += text.length + OVERHEAD;
      const id = (this.#count += 1);
      const holder = new ProgramObject('object', null, id);
      holder.cell('exports').value = objectValue(new ProgramObject('object', null, id));
      return {
        id,
        path,
        program,
        text,
        holder,
        comments,
        handlers: new Map(this.#files.handlers?.(path) ?? []),
        library: this.#files.isLibrary(path),
        ofProgram: this.#files.isProgram?.(path) ?? false,
        test: this.#files.isTest(path),
        versionOf: (name) => this.#files.versionOf?.(path, name) ?? null,
        environment: null,
        state: 'loading',
        findings: [],
        deferred: [],
        closures: new Map(),
        classes: [],
        calls: new Map(),
        imports: new Set(),
        called: new Set(),
        embedded: new Set(),
        listeners: new Map(),
        written: new Map(),
        invoked: new Set(),
      };
    } catch (error) {
      this.#problems.set(path, error instanceof RangeError ? 'nested too deeply' : describe(error));
      return null;
    }
  }

  /**
   * Runs a module's top level. Its changes to other modules are undone, so that their state does
   * not depend on who loaded them.
   */
  #evaluate(module: Module): void {
    const machine = this.#machine;
    const { loading, entry, thrown } = machine;
    const own = entryFor(module);
    const stack = machine.stack.splice(0);
    machine.loading = module;
    machine.entry = own;
    machine.journal.rollback(
      () => {
        runRoot(machine, own, 'its top level', () =>
          executeBlock(module.program.body, topLevel(module, machine)),
        );
      },
      (cell) => cell.module === module.id,
    );
    machine.loading = loading;
    machine.entry = entry;
    machine.thrown = thrown;
    machine.stack.splice(0, machine.stack.length, ...stack);
    module.state = 'ready';
    const left = leftIn(own);
    if (left !== null) this.#problems.set(module.path, left);
  }
}

/** The scope of a module, with the variables `module` and `exports` of CommonJS. */
function topLevel(module: Module, machine: Machine): Environment {
  const exported = module.holder.get('exports') ?? UNKNOWN;
  const frame: Frame = {
    analysis: machine,
    module,
    closure: null,
    self: exported,
    args: [],
    depth: 0,
    loops: 0,
    returned: UNKNOWN_CLOSED,
  };
  const env = new Scope(null, frame, true);
  env.declare('module', 'var').value = objectValue(module.holder);
  env.declare('exports', 'var').value = exported;
  module.environment = env;
  return env;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
