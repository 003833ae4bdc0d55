import type * as t from '@babel/types';
import type { LibraryModel } from './library/model.js';
import { Registry } from './library/registry.js';
import { entryFor, leftIn, Machine, runRoot, type Entry } from './machine.js';
import { functionKey } from './evaluate/functions.js';
import { Offers } from './modules/offers.js';
import { offeredClosures } from './modules/offered.js';
import { Loader } from './modules/loader.js';
import { resolveImport } from './modules/resolve.js';
import type { SourceFiles } from './modules/source-files.js';
import { orphans } from './orphans.js';
import type { Finding } from './rules/report.js';
import { fileReporterOf } from './rules/reporter.js';
import type { Rule } from './rules/rule.js';
import { RuleSet } from './rules/rule-set.js';
import { runTemplates } from './rules/templates.js';
import type { Closure, Module } from './values/evaluated.js';

/** The result of analysing one file. */
export interface FileResult {
  readonly path: string;
  readonly findings: readonly Finding[];
  /**
   * Paths of the files that it imports itself, including those that do not exist; the result
   * depends on these and on what they import.
   */
  readonly imports: readonly string[];
  /**
   * Keys (`functionKey`) of functions that it calls. What their parameters may be is then known.
   */
  readonly called: readonly string[];
  /** Keys of the functions that users of the package reach, if this is one of its entries. */
  readonly offered: readonly string[];
  /** Why it could not be parsed; null when it could. */
  readonly unparsed: string | null;
  /** Why a part of it was not analysed; null when all of it was. */
  readonly partly: string | null;
  /** Whether its thread had to be ended by the clock, which says nothing about the file. */
  readonly hung?: true;
}

const TEMPLATE = /\.(?:ejs|pug|jade|hbs|handlebars|mustache|hjs|njk|html?|vue)$/iu;
/**
 * Files that may hold JavaScript, in scripts of their own. A template file that is not among them
 * is only checked as text.
 */
const CODE = /\.(?:[cm]?[jt]sx?|html?|vue|ejs|hbs|handlebars|mustache|hjs|njk)$/iu;

/** Factor by which the step limit is raised for a second analysis. */
const PATIENCE = 10;

/** Analyses files one by one. Imported files are loaded on demand and kept for a while. */
export class Analyser {
  readonly machine: Machine;
  readonly #files: SourceFiles;
  readonly #offers: Offers;
  #loader: Loader;

  constructor(files: SourceFiles, models: readonly LibraryModel[], rules: readonly Rule[]) {
    this.#files = files;
    this.#offers = new Offers(files);
    this.machine = new Machine(new Registry(models), new RuleSet(rules), {
      resolve: (specifier, from) =>
        resolveImport(specifier, from.path, files.aliases, (candidate) => files.has(candidate)),
      load: (path) => this.#loader.load(path),
      lacks: (path, name) => this.#offers.lacks(path, name),
    });
    this.#loader = new Loader(files, this.machine);
  }

  /**
   * Analyses one file and the parts of other files that it uses. Never throws, whatever the file
   * contains.
   */
  analyse(path: string): FileResult {
    const { machine } = this;
    machine.called.clear();
    this.#loader.tidy();
    if (TEMPLATE.test(path)) runTemplates(path, this.#files, machine);
    const result = {
      path,
      findings: machine.templateFindings.splice(0),
      imports: [],
      called: [],
      offered: [],
      unparsed: null,
      partly: null,
    };
    if (TEMPLATE.test(path) && !CODE.test(path)) return result;
    const module = this.#loader.load(path);
    if (module === null) return { ...result, unparsed: this.#loader.problemOf(path) ?? 'not read' };
    const offered = module.library ? offeredClosures(module) : [];
    const entry = this.#run(module, new Set(offered.map(({ node }) => node)));
    return {
      ...result,
      findings: [...result.findings, ...module.findings, ...entry.findings],
      imports: [...module.imports],
      called: [...new Set([...module.called, ...machine.called])],
      offered: this.#files.isEntry(path) ? offered.map(keyOf) : [],
      partly: this.#loader.problemOf(path) ?? leftIn(entry) ?? inText(module),
    };
  }

  /**
   * Repeats the analysis of a file that exceeded its step limit, with a ten times higher one. What
   * it imports is loaded apart, since the state of loaded files depends on the limit.
   */
  analyseAgain(path: string): FileResult {
    const loader = this.#loader;
    this.#loader = new Loader(this.#files, this.machine);
    this.machine.patience = PATIENCE;
    const result = this.analyse(path);
    this.machine.patience = 1;
    this.#loader = loader;
    return result;
  }

  /** Drops all loaded files. */
  forget(): void {
    this.#loader.forget();
  }

  /** Drops some loaded files, which no file that is still to come may use. */
  drop(paths: readonly string[]): void {
    this.#loader.drop(paths);
  }

  #run(module: Module, offered: ReadonlySet<t.Function>): Entry {
    const { machine } = this;
    const entry = entryFor(module);
    machine.entry = entry;
    machine.journal.rollback(
      () => {
        for (const run of module.deferred) runRoot(machine, entry, 'a callback', run);
        // Running functions may create further functions. So this repeats until there are none
        // left, but at most four times.
        for (let round = 0, done = new Set<t.Function>(); round < 4; round += 1) {
          const roots = orphans(module, entry, done, offered);
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

function keyOf({ node, environment }: Closure): string {
  return functionKey(node, environment.frame.module);
}

/**
 * What a report says of texts that the file runs as programs, since these are not analysed; null
 * when there are none.
 */
function inText({ embedded }: Module): string | null {
  const [first, ...more] = [...embedded].sort((a, b) => a - b);
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return `the program in the text of line ${first}${others} is not analysed`;
}
