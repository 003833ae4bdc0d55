import type * as t from '@babel/types';
import { posix } from 'node:path';
import { Environment, type Frame } from './environment.js';
import { HeapObject } from './heap.js';
import { BUDGET, Machine, OutOfBudget, type Entry } from './machine.js';
import type { LibraryModel } from './model.js';
import type { Module } from './module.js';
import { orphans } from './orphans.js';
import { parseFile } from './parse.js';
import { Registry } from './registry.js';
import type { Finding } from './report.js';
import { fileReporterOf } from './reporter.js';
import { resolveImport, type PathAlias } from './resolve.js';
import type { Rule } from './rule.js';
import { RuleSet } from './rule-set.js';
import { executeBlock } from './statements.js';
import { runTemplates } from './templates.js';
import { objectValue, UNKNOWN, UNKNOWN_CLOSED } from './value.js';

/** What the analyser reads. */
export interface SourceFiles {
  has(path: string): boolean;
  /** Null where the file is not to be analysed. */
  read(path: string): string | null;
  /** Whether a file belongs to a package that others install. */
  isLibrary(path: string): boolean;
  readonly aliases: readonly PathAlias[];
}

/** What became of one file. */
export interface FileResult {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Paths that the result hangs on besides the file itself, also those that are not there. */
  readonly dependencies: readonly string[];
  /** Keys of functions of other files that it calls: their parameters are then no longer unknown. */
  readonly called: readonly string[];
  /** Why it could not be parsed; null when it was. */
  readonly unparsed: string | null;
  /** Why a part of it was left out; null when all of it was analysed. */
  readonly partly: string | null;
}

/** Parsed text that is kept for the files that import it, in characters; then all of it is dropped at once. */
const KEPT = 3_000_000;

/** Analyses files one by one; imported files are loaded when they are needed, and kept for a while. */
export class Analyser {
  readonly machine: Machine;
  readonly #files: SourceFiles;
  readonly #modules = new Map<string, Module | null>();
  readonly #problems = new Map<string, string>();
  #kept = 0;
  #count = 0;

  constructor(files: SourceFiles, models: readonly LibraryModel[], rules: readonly Rule[]) {
    this.#files = files;
    this.machine = new Machine(new Registry(models), new RuleSet(rules), {
      resolve: (specifier, from) =>
        resolveImport(specifier, from.path, files.aliases, (candidate) => files.has(candidate)),
      load: (path) => this.#module(path),
    });
  }

  /** Analyses one file, and follows it into the files that it uses. Never throws for what a file may hold. */
  analyse(path: string): FileResult {
    this.machine.called.clear();
    if (this.#kept > KEPT) this.#forget();
    if (/\.(?:ejs|pug|jade|hbs|handlebars|mustache|hjs|njk|html?|vue)$/iu.test(path))
      runTemplates(path, this.#files, this.machine);
    const templates = this.machine.templateFindings.splice(0);
    if (!/\.(?:[cm]?[jt]sx?|html?|vue)$/iu.test(path))
      return { path, findings: templates, dependencies: [], called: [], unparsed: null, partly: null };
    const module = this.#module(path);
    if (module === null) {
      const unparsed = this.#problems.get(path) ?? 'not read';
      return {
        path,
        findings: templates,
        dependencies: [],
        called: [],
        unparsed,
        partly: null,
      };
    }
    const entry = this.#run(module);
    return {
      path,
      findings: [...templates, ...module.findings, ...entry.findings],
      dependencies: [...reachable(module, this.#modules)],
      called: [...this.machine.called],
      unparsed: null,
      partly:
        entry.exhausted || this.#problems.has(path)
          ? (this.#problems.get(path) ?? 'the budget of one file was used up')
          : null,
    };
  }

  #run(module: Module): Entry {
    const entry: Entry = {
      module,
      findings: [],
      invoked: new Set<t.Function>(),
      memo: new Map(),
      runs: new Map(),
      steps: 0,
      rootSteps: 0,
      deadline: performance.now() + BUDGET.milliseconds,
      exhausted: false,
    };
    const { machine } = this;
    machine.entry = entry;
    machine.journal.rollback(
      () => {
        for (const run of module.deferred) this.#root(entry, run);
        // Functions made by functions join while these run.
        for (let round = 0, done = new Set<t.Function>(); round < 4; round += 1) {
          const roots = orphans(module, entry, done);
          if (roots.length === 0) break;
          for (const run of roots) this.#root(entry, run);
        }
        for (const { rule, run } of machine.rules.files) run(module, fileReporterOf(rule, module, machine));
      },
      () => false,
    );
    machine.entry = null;
    return entry;
  }

  /** Runs one root; one that takes too long or nests too deeply ends alone. */
  #root(entry: Entry, run: () => void): void {
    entry.rootSteps = 0;
    const { stack } = this.machine;
    try {
      run();
    } catch (error) {
      if (!(error instanceof OutOfBudget) && !(error instanceof RangeError)) throw error;
      entry.exhausted = true;
      stack.length = 0;
    }
  }

  #module(path: string): Module | null {
    const known = this.#modules.get(path);
    if (known !== undefined) return known;
    const module = this.#parse(path);
    this.#modules.set(path, module);
    if (module !== null) this.#evaluate(module);
    return module;
  }

  #parse(path: string): Module | null {
    const text = this.#files.read(path);
    if (text === null) return null;
    try {
      const { program, comments } = parseFile(path, text);
      this.#kept += text.length;
      const id = (this.#count += 1);
      const holder = new HeapObject('object', null, id);
      const exported = new HeapObject('object', null, id);
      holder.cell('exports').value = objectValue(exported);
      return {
        id,
        path,
        program,
        text,
        holder,
        comments,
        library: this.#files.isLibrary(path),
        environment: null,
        state: 'loading',
        findings: [],
        deferred: [],
        closures: new Map(),
        calls: new Map(),
        imports: new Set(),
      };
    } catch (error) {
      this.#problems.set(path, error instanceof RangeError ? 'nested too deeply' : describe(error));
      return null;
    }
  }

  /** Runs a module's top level. What it changes in other modules is taken back: their state must not hang on who loaded them. */
  #evaluate(module: Module): void {
    const { machine } = this;
    const [loading, entry] = [machine.loading, machine.entry];
    const frame: Frame = {
      machine,
      module,
      closure: null,
      self: module.holder.get('exports') ?? UNKNOWN,
      args: [],
      depth: 0,
      loops: 0,
      returned: UNKNOWN_CLOSED,
    };
    const env = new Environment(null, frame, true);
    env.declare('module', 'var').value = objectValue(module.holder);
    env.declare('exports', 'var').value = module.holder.get('exports') ?? UNKNOWN;
    module.environment = env;
    const own: Entry = {
      module,
      findings: [],
      invoked: new Set(),
      memo: new Map(),
      runs: new Map(),
      steps: 0,
      rootSteps: 0,
      deadline: performance.now() + BUDGET.milliseconds,
      exhausted: false,
    };
    const stack = machine.stack.splice(0);
    machine.loading = module;
    machine.entry = own;
    machine.journal.rollback(
      () => {
        this.#root(own, () => executeBlock(module.program.body, env));
      },
      (cell) => cell.module === module.id,
    );
    machine.loading = loading;
    machine.entry = entry;
    machine.stack.splice(0, machine.stack.length, ...stack);
    module.state = 'ready';
    if (own.exhausted) this.#problems.set(module.path, 'its top level used up the budget of one file');
  }

  #forget(): void {
    this.#modules.clear();
    this.#problems.clear();
    this.#kept = 0;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Paths of all modules that a module uses, directly or through others. */
function reachable(module: Module, modules: ReadonlyMap<string, Module | null>): Set<string> {
  const seen = new Set<string>();
  const visit = (current: Module): void => {
    for (const path of current.imports) {
      if (seen.has(path)) continue;
      seen.add(path);
      const next = modules.get(path);
      if (next != null) visit(next);
    }
  };
  visit(module);
  return seen;
}

/** The directory of a path; `''` for the root. */
export function directoryOf(path: string): string {
  const directory = posix.dirname(path);
  return directory === '.' ? '' : directory;
}
