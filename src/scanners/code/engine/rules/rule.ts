import type * as t from '@babel/types';
import type { Severity } from '../../../../core/scale/severity.js';
import type { Call, Environment, Module, Value } from '../values/evaluated.js';
import type { Confidence, SourceKind, Taint } from '../values/taint.js';

/** A rule: one folder `rules/<id>/` with `rule.ts` and `examples/`. See docs/code-scanner.md. */
export interface Rule {
  readonly id: string;
  /** The weakness in a few words; the finding's title. */
  readonly title: string;
  /** CWE ids, the most specific first. */
  readonly cwe: readonly [string, ...string[]];
  /** The category of the OWASP Top 10 of 2021: `A03:2021 Injection`. */
  readonly owasp: string;
  readonly severity: Severity;
  /**
   * Why this severity, in terms of CVSS: how the weakness is reached, with which rights, and what
   * harm it does.
   */
  readonly severityReason: string;
  /** The share of findings that are right, measured or expected. */
  readonly precision: 'high' | 'medium';
  /** The finding's sentence; `{source}` and `{sink}` are filled in. */
  readonly message: string;
  readonly why: string;
  readonly fix: { readonly text: string; readonly before: string; readonly after: string };
  readonly references: readonly string[];
  readonly taint?: TaintRule;
  readonly on?: Hooks;
}

/** The sinks that untrusted data must not reach. */
export interface TaintRule {
  /** Kinds of sinks, as named in the models. */
  readonly sinks: readonly string[];
  /**
   * Confidence by kind of source, if it differs from the usual; `ignore` when such data is not a
   * weakness.
   */
  readonly sources?: Partial<Readonly<Record<SourceKind, Confidence | 'ignore'>>>;
  /** Called last: decides whether this data does harm in this sink. */
  readonly accepts?: (sink: SinkUse) => boolean;
}

/** A value that reaches a sink. */
export interface SinkUse {
  readonly kind: string;
  readonly value: Value;
  readonly taint: Taint | null;
  /** Null for a written member. */
  readonly call: Call | null;
}

/** Optional details of a report. */
export interface ReportDetails {
  readonly confidence?: Confidence;
  /** Appended to the message after a colon. */
  readonly detail?: string;
  /**
   * Part of the finding's identity besides the function. Default: the text of the callee or member.
   */
  readonly sink?: string;
  readonly taint?: Taint;
}

/** Reports a finding at a node. */
export type Report = (node: t.Node, details?: ReportDetails) => void;

/**
 * The hooks of pattern rules. Calls and members are chosen by path, as in the models; values are
 * resolved as far as they are known.
 */
export interface Hooks {
  /** Calls and `new`, by path without the final `()`. */
  readonly calls?: Readonly<Record<string, (call: Call, report: Report) => void>>;
  /** Every call. */
  readonly anyCall?: (call: Call, report: Report) => void;
  /** Writing a member, by path. */
  readonly writes?: Readonly<Record<string, (write: Write, report: Report) => void>>;
  /** Reading a member, by path. */
  readonly reads?: Readonly<Record<string, (node: t.Node, report: Report, environment: Environment) => void>>;
  /** A variable, parameter default, property or member gets a value. */
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
   * Template files (`.html`, `.vue`, `.ejs`, `.pug`, `.hbs`, `.mustache`) as text, for parts that
   * are not JavaScript.
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
