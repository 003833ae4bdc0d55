import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { CodeScanningAlert, Repository, SarifAnalysis } from './state.js';

/**
 * The alerts that an upload adds: one for each result, unless the same one (tool, rule, place, ref)
 * is open.
 */
export function alertsOf(repository: Repository, analysis: SarifAnalysis): CodeScanningAlert[] {
  if (analysis.sarif === null) return [];
  const { runs } = analysis.sarif as Log;
  const known = new Set(repository.alerts.map(identity));
  const added: CodeScanningAlert[] = [];
  for (const run of runs) {
    for (const result of run.results ?? []) {
      const rules = new Map((run.tool.driver.rules ?? []).map((rule) => [rule.id, rule]));
      const alert = {
        ...toAlert(analysis, result, rules.get(result.ruleId ?? '')),
        number: repository.alerts.length + added.length + 1,
        tool: run.tool.driver.name,
      };
      if (!known.has(identity(alert))) added.push(alert);
      known.add(identity(alert));
    }
  }
  return added;
}

function toAlert(
  analysis: SarifAnalysis,
  result: Result,
  rule: ReportingDescriptor | undefined,
): Omit<CodeScanningAlert, 'number' | 'tool'> {
  const place = result.locations?.[0]?.physicalLocation;
  return {
    state: 'open',
    rule: {
      id: result.ruleId ?? '',
      description: rule?.shortDescription?.text ?? result.ruleId ?? '',
      severity: result.level ?? 'warning',
    },
    ref: analysis.ref,
    commitSha: analysis.commitSha,
    message: result.message.text ?? '',
    path: place?.artifactLocation?.uri ?? '',
    line: place?.region?.startLine ?? 1,
    createdAt: analysis.createdAt,
  };
}

function identity(alert: CodeScanningAlert): string {
  return JSON.stringify([alert.tool, alert.rule.id, alert.path, alert.line, alert.ref]);
}
