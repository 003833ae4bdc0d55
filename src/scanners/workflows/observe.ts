import type { Observation } from '../../core/findings/finding.js';
import type { WorkflowFinding } from './rule.js';
import { positionOf } from './yaml/node.js';

/**
 * Converts findings to observations. The identity consists of file, job, step and detail key,
 * without a line number, so that it survives when steps move.
 */
export function observe(findings: readonly WorkflowFinding[]): Observation[] {
  return findings.map(observation);
}

function observation(finding: WorkflowFinding): Observation {
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
  };
}

function subjectOf({ within, key = '' }: WorkflowFinding): string {
  return [...within, key].join(' | ');
}
