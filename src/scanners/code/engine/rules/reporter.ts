import type * as t from '@babel/types';
import { isAside } from '../../../shared/aside-places.js';
import type { SinkModel } from '../library/model.js';
import { machineOf, type Machine } from '../machine.js';
import { placeOf } from '../modules/places.js';
import type { Call, Environment, Module, Value } from '../values/evaluated.js';
import { harms, stepsOf, type Confidence, type Source, type Taint } from '../values/taint.js';
import { isConstant, TAINTED_HOLE } from '../values/value.js';
import { lower, type Finding, type FlowStep } from './report.js';
import type { Report, ReportDetails, Rule } from './rule.js';
import { isWithoutShell } from './shell-letters.js';

/** Creates the function with which a rule reports findings at a location. */
export function reporterOf(rule: Rule, environment: Environment, sink: string): Report {
  const { module } = environment.frame;
  const machine = machineOf(environment);
  return (node, details = {}) => {
    machine.add(finding(rule, node, module, functionName(environment), { sink, ...details }));
  };
}

/** As `reporterOf`, for findings about a whole file. */
export function fileReporterOf(rule: Rule, module: Module, machine: Machine): Report {
  return (node, details = {}) => {
    machine.add(finding(rule, node, module, '', { sink: rule.id, ...details }));
  };
}

function finding(
  rule: Rule,
  node: t.Node,
  module: Module,
  name: string,
  details: ReportDetails & { sink: string },
): Finding {
  const { taint } = details;
  const place = placeOf(node, module);
  return {
    rule: rule.id,
    place,
    confidence: details.confidence ?? 'high',
    sink: details.sink,
    function: name,
    source: taint === undefined ? null : pick(taint.source),
    detail: details.detail ?? '',
    flow: taint === undefined ? [] : flowOf(taint, { ...place, label: details.sink }),
  };
}

function pick({ kind, label, functionKey, library }: Source): Finding['source'] {
  return { kind, label, functionKey, library };
}

function flowOf(taint: Taint, sink: FlowStep): FlowStep[] {
  const { source } = taint;
  const steps = stepsOf(taint).map(({ place, label }) => ({ ...place, label }));
  return [{ ...source.place, label: source.label }, ...steps, sink];
}

/**
 * The name of the enclosing function with its container (`UserService.find`); empty at the top
 * level.
 */
function functionName(environment: Environment): string {
  return environment.frame.closure?.name ?? '';
}

/**
 * Checks a value that reaches a sink. For each rule about the sink's kind, the untrusted data with
 * the highest confidence is reported.
 */
export function checkSink(
  sink: SinkModel,
  value: Value,
  node: t.Node,
  environment: Environment,
  call: Call | null,
  name: string,
): void {
  if (isConstant(value)) return;
  for (const rule of machineOf(environment).rules.bySink.get(sink.kind) ?? []) {
    const rated = value.taints
      .filter((taint) => harms(taint, sink.kind) && !isWithoutTags(taint, sink.kind, value))
      .filter((taint) => !isWithoutShell(taint, sink.kind, value))
      .filter((taint) => rule.taint?.accepts?.({ kind: sink.kind, value, taint, call }) ?? true)
      .flatMap((taint) => {
        const own = confidenceOf(taint, rule, sink, environment.frame.module);
        if (own === null) return [];
        return [{ taint, confidence: isPassedOn(taint, sink.kind, value) ? ('low' as const) : own }];
      })
      .sort((a, b) => ORDER[b.confidence] - ORDER[a.confidence]);
    const [best] = rated;
    const report = reporterOf(rule, environment, name);
    if (best !== undefined && (best.confidence !== 'low' || sink.dynamic === undefined)) report(node, best);
    else if (
      sink.dynamic !== undefined &&
      value.open &&
      !isFromOwn(value) &&
      (rule.taint?.accepts?.({ kind: sink.kind, value, taint: null, call }) ?? true)
    )
      report(node, { confidence: environment.frame.module.library ? 'low' : sink.dynamic });
    else if (best !== undefined) report(node, best);
  }
}

/** A place between quotes in an attribute, where a quote is enough to get out. */
const IN_ATTRIBUTE = new RegExp(`=\\s*(?:"[^"<>]*|'[^'<>]*)${TAINTED_HOLE}`, 'u');

/**
 * Whether a text can make no tag, its `<` being escaped or removed, and does not stand in an
 * attribute either.
 */
function isWithoutTags({ cleaned }: Taint, kind: string, { shape }: Value): boolean {
  return /^(?:template-)?html$/u.test(kind) && cleaned.includes('tags') && !IN_ATTRIBUTE.test(shape ?? '');
}

/** Kinds of sinks that may be what a function is for: to read a file, to run a command. */
const PURPOSES = new Set(['path', 'command', 'sql', 'module']);

/**
 * Whether a function of a library hands its parameter on as it is. To read the file, or to run the
 * command, that its caller names is then what it is for.
 */
function isPassedOn({ source }: Taint, kind: string, { shape, apis, objects }: Value): boolean {
  return (
    source.library &&
    PURPOSES.has(kind) &&
    shape === null &&
    !apis.includes('path.join()') &&
    // A list of arguments that the function makes is not its caller's.
    !(kind === 'command' && objects.some((object) => object.kind === 'array'))
  );
}

/** Whether data is what a program sends to its own worker. */
function isToWorker({ source: { kind, confidence } }: Taint): boolean {
  return kind === 'message' && confidence === 'low';
}

/** Whether a value comes from the program that this file is the worker of, and nowhere else. */
function isFromOwn({ taints }: Value): boolean {
  return taints.length > 0 && taints.every(isToWorker);
}

const ORDER: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

function confidenceOf(taint: Taint, rule: Rule, sink: SinkModel, module: Module): Confidence | null {
  const own = rule.taint?.sources?.[taint.source.kind] ?? taint.source.confidence;
  if (own === 'ignore') return null;
  // Data that a test's helper passes to the program is not what its users can pass.
  const { kind, place } = taint.source;
  if (kind === 'parameter' && place.path !== module.path && isAside(place.path, 'code')) return 'low';
  // The confidence of a library's parameter, or of what a program sends to its own worker, can only
  // lower the rule's confidence for that kind of source.
  const { confidence } = taint.source;
  const source = kind === 'parameter' || isToWorker(taint) ? lower(own, confidence) : own;
  const way: Confidence = taint.guesses === 0 ? 'high' : taint.guesses === 1 ? 'medium' : 'low';
  return lower(lower(source, way), sink.confidence ?? 'high');
}
