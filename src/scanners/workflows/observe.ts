import { excerptAt } from '../../core/findings/excerpt.js';
import type { Observation } from '../../core/findings/finding.js';
import { traceOf, type Trace } from '../../core/findings/trace.js';
import { redact } from '../shared/secrets/redact.js';
import type { WorkflowFinding } from './rule.js';
import { positionOf, type Source } from './yaml/node.js';

/**
 * Converts findings to observations. The identity consists of file, job, step and detail key,
 * without a line number, so that it survives when steps move.
 */
export function observe(findings: readonly WorkflowFinding[]): Observation[] {
  const linesOf = linesOnce();
  return findings.map((finding) => observation(finding, linesOf(finding.source)));
}

/** The lines of each file, split once. */
function linesOnce(): (source: Source) => readonly string[] {
  const known = new Map<Source, readonly string[]>();
  return (source) => {
    const lines = known.get(source) ?? source.text.split(/\r?\n/u);
    known.set(source, lines);
    return lines;
  };
}

function observation(finding: WorkflowFinding, lines: readonly string[]): Observation {
  const { rule, source, offset, endOffset, detail } = finding;
  const { line, column } = positionOf(source, offset);
  const end = positionOf(source, endOffset ?? offset);
  return {
    source: 'workflows',
    rule: rule.id,
    aliases: [],
    title: rule.title,
    description: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}. ${rule.why}`,
    fix: finding.fix ?? rule.fix.text,
    rating: { vectors: [], word: finding.severity ?? rule.severity, malicious: false, informational: false },
    cwe: [...rule.cwe],
    references: rule.references,
    published: null,
    place: { path: source.path, line, column, endLine: end.line },
    package: null,
    subject: subjectOf(finding),
    confidence: finding.confidence ?? rule.confidence,
    flow: [],
    trace: traceIn(finding, lines, line, end.line),
  };
}

/** What the lines say, and in which job and step they stand. */
function traceIn(finding: WorkflowFinding, lines: readonly string[], line: number, endLine: number): Trace {
  const { text, around } = excerptAt(lines, line, null, endLine);
  return traceOf({
    sink: '',
    source: '',
    within: '',
    text: redact(text),
    way: [`"${subjectOf(finding).replaceAll('"', ' ')}"`],
    around: around.map(redact),
  });
}

function subjectOf({ within, key = '' }: WorkflowFinding): string {
  return [...within, key].join(' | ');
}
