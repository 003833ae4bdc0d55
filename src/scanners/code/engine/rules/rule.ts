import type * as t from '@babel/types';
import type { Severity } from '../../../../core/scale/severity.js';
import type { Call, Environment, Module, Value } from '../values/evaluated.js';
import type { Confidence, SourceKind, Taint } from '../values/taint.js';

/** A rule: one folder `rules/<id>/` with `rule.ts` and `examples/`. See docs/code-scanner.md. */
export interface Rule {
  readonly id: string;
  /** The weakness in a few words, as the finding's title. */
  readonly title: string;
  /** `CWE-79`, …; the most exact one first. */
  readonly cwe: readonly [string, ...string[]];
  /** Entry of the OWASP Top 10 of 2021: `A03:2021 Injection`. */
  readonly owasp: string;
  readonly severity: Severity;
  /** Why this severity, in the terms of CVSS: how reached, with what rights, with what harm. */
  readonly severityReason: string;
  /** How often it is right, as measured or to be expected. */
  readonly precision: 'high' | 'medium';
  /** One sentence for the finding; `{source}` and `{sink}` are filled in. */
  readonly message: string;
  readonly why: string;
  readonly fix: { readonly text: string; readonly before: string; readonly after: string };
  readonly references: readonly string[];
  readonly taint?: TaintRule;
  readonly on?: Hooks;
}

/** Untrusted data must not reach these sinks. */
export interface TaintRule {
  /** Kinds of sinks, as the models name them. */
  readonly sinks: readonly string[];
  /**
   * Confidence by kind of source where it differs from the usual; `ignore` where it is no weakness.
   */
  readonly sources?: Partial<Readonly<Record<SourceKind, Confidence | 'ignore'>>>;
  /** Whether this data does harm in this sink after all: the last word. */
  readonly accepts?: (sink: SinkUse) => boolean;
}

/** A value that reaches a sink. */
export interface SinkUse {
  readonly kind: string;
  readonly value: Value;
  readonly taint: Taint | null;
  /** Null where a member is written. */
  readonly call: Call | null;
}

/** What a report may say besides the place. */
export interface ReportDetails {
  readonly confidence?: Confidence;
  /** Ends the message, after a colon. */
  readonly detail?: string;
  /** What names the finding apart from its function; default: the text of the callee or member. */
  readonly sink?: string;
  readonly taint?: Taint;
}

/** Reports a finding at a node. */
export type Report = (node: t.Node, details?: ReportDetails) => void;

/**
 * Where pattern rules look. Calls and members are chosen by path as models choose them; values are
 * resolved as far as they are known.
 */
export interface Hooks {
  /** Calls and `new`, by path without the final `()`. */
  readonly calls?: Readonly<Record<string, (call: Call, report: Report) => void>>;
  /** Every call. */
  readonly anyCall?: (call: Call, report: Report) => void;
  /** Writing to a member of this path. */
  readonly writes?: Readonly<Record<string, (write: Write, report: Report) => void>>;
  /** Reading a member of this path. */
  readonly reads?: Readonly<Record<string, (node: t.Node, report: Report, environment: Environment) => void>>;
  /** A variable, parameter default, property or member of any name gets a value. */
  readonly assigned?: (
    name: string,
    value: Value,
    node: t.Node,
    report: Report,
    environment: Environment,
  ) => void;
  /** An object literal, with its fields resolved. */
  readonly objects?: (
    object: Value,
    node: t.ObjectExpression,
    report: Report,
    environment: Environment,
  ) => void;
  /** A JSX attribute, by its name. */
  readonly jsx?: Readonly<
    Record<string, (value: Value, node: t.JSXAttribute, report: Report, environment: Environment) => void>
  >;
  /** A regular expression, literal or made from a constant text. */
  readonly regexes?: (
    pattern: string,
    flags: string,
    node: t.Node,
    report: Report,
    environment: Environment,
  ) => void;
  /** Any other node, by type. */
  readonly nodes?: Readonly<Record<string, (node: t.Node, environment: Environment, report: Report) => void>>;
  /** Once for each file, at its end. */
  readonly files?: (module: Module, report: Report) => void;
  /**
   * The lines of templates (`.html`, `.vue`, `.ejs`, `.pug`, `.hbs`, `.mustache`) as text: for what
   * is no JavaScript.
   */
  readonly templates?: (template: Template, report: TemplateReport) => void;
}

/** A member that is written. */
export interface Write {
  readonly path: string;
  readonly receiver: Value;
  readonly value: Value;
  readonly node: t.Node;
  readonly environment: Environment;
}

/** A template file. */
export interface Template {
  readonly path: string;
  readonly text: string;
}

/** Reports a finding at an offset of a template. */
export type TemplateReport = (offset: number, details?: Omit<ReportDetails, 'taint'>) => void;
