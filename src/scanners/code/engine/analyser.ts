import type * as t from '@babel/types';
import type { LibraryModel } from './library/model.js';
import { Registry } from './library/registry.js';
import { entryFor, leftIn, Machine, runRoot, type Entry } from './machine.js';
import { Loader } from './modules/loader.js';
import { resolveImport } from './modules/resolve.js';
import type { SourceFiles } from './modules/source-files.js';
import { orphans } from './orphans.js';
import type { Finding } from './rules/report.js';
import { fileReporterOf } from './rules/reporter.js';
import type { Rule } from './rules/rule.js';
import { RuleSet } from './rules/rule-set.js';
import { runTemplates } from './rules/templates.js';
import type { Module } from './values/evaluated.js';

/** What became of one file. */
export interface FileResult {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Paths that the result hangs on besides the file itself, also those that are not there. */
  readonly dependencies: readonly string[];
  /** Keys of functions that it calls: their parameters are then no longer unknown. */
  readonly called: readonly string[];
  /** Why it could not be parsed; null when it was. */
  readonly unparsed: string | null;
  /** Why a part of it was left out; null when all of it was analysed. */
  readonly partly: string | null;
  /** Whether its thread had to be ended by the clock, which says nothing about the file. */
  readonly hung?: true;
}

const TEMPLATE = /\.(?:ejs|pug|jade|hbs|handlebars|mustache|hjs|njk|html?|vue)$/iu;
/** What may hold programs besides; the rest has its templates only. */
const CODE = /\.(?:[cm]?[jt]sx?|html?|vue)$/iu;

/** How many times the steps a file gets when it is analysed again. */
const PATIENCE = 10;

/**
 * Analyses files one by one; imported files are loaded when they are needed, and kept for a while.
 */
export class Analyser {
  readonly machine: Machine;
  readonly #files: SourceFiles;
  readonly #loader: Loader;

  constructor(files: SourceFiles, models: readonly LibraryModel[], rules: readonly Rule[]) {
    this.#files = files;
    this.machine = new Machine(new Registry(models), new RuleSet(rules), {
      resolve: (specifier, from) =>
        resolveImport(specifier, from.path, files.aliases, (candidate) => files.has(candidate)),
      load: (path) => this.#loader.load(path),
    });
    this.#loader = new Loader(files, this.machine);
  }

  /**
   * Analyses one file, and follows it into the files that it uses. Never throws for what a file may
   * hold.
   */
  analyse(path: string): FileResult {
    const { machine } = this;
    machine.called.clear();
    this.#loader.tidy();
    if (TEMPLATE.test(path)) runTemplates(path, this.#files, machine);
    const result = {
      path,
      findings: machine.templateFindings.splice(0),
      dependencies: [],
      called: [],
      unparsed: null,
      partly: null,
    };
    if (TEMPLATE.test(path) && !CODE.test(path)) return result;
    const module = this.#loader.load(path);
    if (module === null) return { ...result, unparsed: this.#loader.problemOf(path) ?? 'not read' };
    const entry = this.#run(module);
    return {
      ...result,
      findings: [...result.findings, ...module.findings, ...entry.findings],
      dependencies: [...this.#loader.reachable(module)],
      called: [...machine.called],
      partly: this.#loader.problemOf(path) ?? leftIn(entry) ?? inText(module),
    };
  }

  /**
   * Analyses a file that used up its steps again, alone and with ten times as many. What was loaded
   * for others is dropped before and after: it was loaded with fewer.
   */
  analyseAgain(path: string): FileResult {
    this.forget();
    this.machine.patience = PATIENCE;
    const result = this.analyse(path);
    this.machine.patience = 1;
    this.forget();
    return result;
  }

  /** Drops every file that was loaded. */
  forget(): void {
    this.#loader.forget();
  }

  #run(module: Module): Entry {
    const { machine } = this;
    const entry = entryFor(module);
    machine.entry = entry;
    machine.journal.rollback(
      () => {
        for (const run of module.deferred) runRoot(machine, entry, 'a callback', run);
        // Functions made by functions join while these run.
        for (let round = 0, done = new Set<t.Function>(); round < 4; round += 1) {
          const roots = orphans(module, entry, done);
          if (roots.length === 0) break;
          for (const { name, run } of roots) runRoot(machine, entry, name, run);
        }
        for (const { rule, run } of machine.rules.files) run(module, fileReporterOf(rule, module, machine));
      },
      () => false,
    );
    machine.entry = null;
    return entry;
  }
}

/** Programs in texts are not analysed: they are named. */
function inText({ embedded }: Module): string | null {
  const [first, ...more] = [...embedded].sort((a, b) => a - b);
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return `the program in the text of line ${first}${others} is not analysed`;
}
