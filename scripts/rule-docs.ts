import type { Rule } from '../src/scanners/code/engine/rules/rule.js';

/** The page of a rule, for `docs/rules/<id>.md`. */
export function ruleDocs(rule: Rule): string {
  const { fix } = rule;
  return `# ${rule.title}

\`${rule.id}\` · ${rule.severity} · precision ${rule.precision} · ${rule.cwe.join(', ')} · OWASP ${rule.owasp}

${rule.why}

## Severity

${rule.severity}: ${rule.severityReason}

## How to fix

${fix.text}

Before:

\`\`\`js
${fix.before}
\`\`\`

After:

\`\`\`js
${fix.after}
\`\`\`

## References

${rule.references.map((reference) => `- <${reference}>`).join('\n')}
`;
}

/** The list of all rules, for `docs/rules/README.md`. */
export function ruleIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.severity} | ${rule.cwe.join(', ')} |`,
  );
  return `# Rules of the code scanner

How they work and how to write one: [code-scanner.md](../code-scanner.md).

| Rule | Weakness | Severity | CWE |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
