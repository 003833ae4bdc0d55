import type { WorkflowRule } from '../src/scanners/workflows/rule.js';

/** The page of a rule about workflows, for `docs/rules/<id>.md`. */
export function workflowRuleDocs(rule: WorkflowRule): string {
  const { fix } = rule;
  return `# ${rule.title}

\`${rule.id}\` · ${rule.severity} · confidence ${rule.confidence} · ${rule.cwe.join(', ')}

${rule.why}

## Severity

${rule.severity}: ${rule.severityReason}

## How to fix

${fix.text}

Before:

\`\`\`yaml
${fix.before}
\`\`\`

After:

\`\`\`yaml
${fix.after}
\`\`\`

## References

${rule.references.map((reference) => `- <${reference}>`).join('\n')}
`;
}

/** The table of all rules about workflows, for `docs/workflows.md`. */
export function workflowRuleTable(rules: readonly WorkflowRule[]): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](rules/${rule.id}.md) | ${rule.title} | ${rule.severity} | ${rule.confidence} |`,
  );
  return `| Rule | Weakness | Severity | Confidence |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}
