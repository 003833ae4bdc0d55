import type * as t from '@babel/types';
import type { Confidence } from '../../../core/findings/finding.js';
import { placeOf } from '../engine/modules/places.js';
import type { Finding, FlowStep } from '../engine/rules/report.js';
import type { SourceModule } from './program.js';
import type { Step } from './reach.js';

/** The details of a finding besides its location. */
export interface Said {
  /** As written in the code: `asApp().requestJira`. */
  readonly sink: string;
  /** The enclosing function. */
  readonly function: string;
  readonly detail: string;
  readonly confidence: Confidence;
  readonly way?: readonly Step[];
}

/** A finding at a node. */
export function findingAt(rule: string, node: t.Node, module: SourceModule, said: Said): Finding {
  const place = placeOf(node, module);
  const { sink, detail, confidence, way = [] } = said;
  const steps: FlowStep[] = way.map((step) => ({ ...placeOf(step.node, step.module), label: step.name }));
  return {
    rule,
    place,
    confidence,
    sink,
    function: said.function,
    source: null,
    detail,
    flow: steps.length === 0 ? [] : [...steps, { ...place, label: sink }],
  };
}

/** The source text of a node on one line, shortened. */
export function written(node: t.Node, { text }: SourceModule): string {
  const all = text.slice(node.start ?? 0, node.end ?? 0).replace(/\s+/gu, ' ');
  return all.length > 80 ? `${all.slice(0, 79)}…` : all;
}
