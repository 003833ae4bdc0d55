import type { Observation } from '../../core/findings/finding.js';
import type { WorkflowFinding } from './rule.js';
import { positionOf } from './yaml/node.js';

/**
 * Findings as observations. Path, job, step and what exactly make the identity, no line does: it
 * stays when steps move or others come before them.
 * @param moved base path to head path of files that moved as they are; empty for the head itself
 */
export function observe(
  findings: readonly WorkflowFinding[],
  moved: ReadonlyMap<string, string> = new Map(),
): Observation[] {
  return findings.map((finding) => observation(finding, moved));
}

function observation(finding: WorkflowFinding, moved: ReadonlyMap<string, string>): Observation {
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
    subject: subjectOf(finding, moved.get(source.path) ?? source.path),
    confidence: finding.confidence ?? rule.confidence,
    flow: [],
  };
}

function subjectOf({ within, key = '' }: WorkflowFinding, path: string): string {
  return [path, ...within, key].join(' | ');
}
