import type { Rule } from '../src/scanners/code/engine/rules/rule.js';
import { requirementWords } from '../src/scanners/forge/findings.js';
import type { ForgeRule } from '../src/scanners/forge/rule.js';

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

/** The page of a rule about Forge manifests, for `docs/rules/<id>.md`. */
export function forgeRuleDocs(rule: ForgeRule): string {
  const { fix, requirement } = rule;
  const asked = requirement === null ? '' : ` · ${requirementWords(requirement)}`;
  return `# ${rule.title}

\`${rule.id}\` · ${rule.severity} · confidence ${rule.confidence} · ${rule.cwe.join(', ')}${asked}

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

/** The list of the rules about Forge manifests, which follows that of the code scanner. */
export function forgeRuleIndex(rules: readonly ForgeRule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.severity} | ${rule.requirement === null ? '' : requirementWords(rule.requirement)} |`,
  );
  return `
## Rules of the Forge scanner

What it looks at and how it judges: [forge.md](../forge.md).

| Rule | Weakness | Severity | Marketplace |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
