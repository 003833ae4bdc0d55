import type { Machine } from '../machine.js';
import type { SourceFiles } from '../modules/source-files.js';

/** Runs the rules that read template files as text. */
export function runTemplates(path: string, files: SourceFiles, machine: Machine): void {
  const text = files.read(path);
  if (text === null) return;
  for (const { rule, run } of machine.rules.templates)
    run({ path, text }, (offset, details = {}) => {
      const before = text.slice(0, offset);
      const line = before.split('\n').length;
      machine.templateFindings.push({
        rule: rule.id,
        place: { path, line, column: offset - before.lastIndexOf('\n'), endLine: line },
        confidence: details.confidence ?? 'high',
        sink: details.sink ?? rule.id,
        function: '',
        source: null,
        detail: details.detail ?? '',
        flow: [],
      });
    });
}
