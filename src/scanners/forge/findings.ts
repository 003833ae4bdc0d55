import type { Observation } from '../../core/findings/finding.js';
import type { ForgeApp, ForgeHit, ForgeRule, Requirement } from './rule.js';

/**
 * The findings of an app in the order of its lines. Several findings of one rule with the same
 * subject are numbered.
 */
export function findingsOf(app: ForgeApp, rules: readonly ForgeRule[]): Observation[] {
  return rules.flatMap((rule) => {
    const counts = new Map<string, number>();
    return [...rule.check(app)].sort(byPlace).map((hit) => {
      const ordinal = (counts.get(hit.subject) ?? 0) + 1;
      counts.set(hit.subject, ordinal);
      const subject = ordinal === 1 ? hit.subject : `${hit.subject} #${ordinal}`;
      return observation(app.manifest.path, rule, hit, subject);
    });
  });
}

/** A requirement as reports name it: `requirement 4 of all Marketplace apps`. */
export function requirementWords({ table, number }: Requirement): string {
  const whose = table === 'forge' ? 'Forge apps' : 'all Marketplace apps';
  return `requirement ${number} of ${whose}`;
}

function byPlace(a: ForgeHit, b: ForgeHit): number {
  return a.at.line - b.at.line || a.at.column - b.at.column;
}

function observation(path: string, rule: ForgeRule, hit: ForgeHit, subject: string): Observation {
  const { line, column } = hit.at;
  const asked =
    rule.requirement === null ? '' : ` Atlassian asks for it: ${requirementWords(rule.requirement)}.`;
  return {
    source: 'forge',
    rule: rule.id,
    aliases: [],
    title: `${rule.title}: ${hit.subject}`,
    description: `${hit.detail.charAt(0).toUpperCase()}${hit.detail.slice(1)}. ${rule.why}${asked}`,
    fix: rule.fix.text,
    rating: { vectors: [], word: rule.severity, malicious: false, informational: false },
    cwe: [...rule.cwe],
    references: rule.references,
    published: null,
    place: { path, line, column, endLine: line },
    package: null,
    subject,
    confidence: hit.confidence ?? rule.confidence,
    flow: [],
  };
}
