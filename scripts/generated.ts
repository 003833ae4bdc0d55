import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CHECKOUT, PLACEHOLDER } from '../src/core/init/pins.js';
import { commentsWorkflow, gateWorkflow } from '../src/core/init/workflows.js';
import { directionsTable, policyReferenceTable, presetTable } from '../src/core/policy/docs.js';
import { policyJsonSchema } from '../src/core/policy/schema.js';
import { answersJsonSchema } from '../src/core/statement/answers/schema.js';
import { PROMISES } from '../src/core/statement/promises/index.js';
import { REQUIREMENTS } from '../src/core/statement/requirements/requirements.js';
import { reportJsonSchema } from '../src/report/json/schema.js';
import { fleetJsonSchema } from '../src/report/fleet/schema.js';
import { statementJsonSchema } from '../src/report/statement/schema.js';
import { RULES } from '../src/scanners/code/rules/index.js';
import { FORGE_RULES } from '../src/scanners/forge/rules/index.js';
import { POSTURE_CHECKS } from '../src/scanners/posture/checks/index.js';
import { WORKFLOW_RULES } from '../src/scanners/workflows/rules/index.js';
import { postureDetails, postureTable } from './posture-docs.js';
import { forgeRuleDocs, forgeRuleIndex, ruleDocs, ruleIndex } from './rule-docs.js';
import { promiseDocs, statementIndex } from './statement-docs.js';
import { workflowRuleDocs, workflowRuleTable } from './workflow-rule-docs.js';

/** The workflows as the docs show them: as `fixby init` writes them where it knows no Fixby yet. */
const WORKFLOWS = {
  ...{ fixby: PLACEHOLDER, checkout: CHECKOUT, branch: 'main' },
  ...{ posture: false, statement: false, hourly: false },
};

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** Folders in which every file is generated. */
export const GENERATED_FOLDERS = ['docs/rules', 'docs/statement'];

/**
 * Every file that is generated, or has a generated part, as it should be.
 * @param root the repository's root
 * @returns contents by path
 * @throws Error when a file lacks the markers of its generated part
 */
export function generatedFiles(root: string): Map<string, string> {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const action = actionSchema.parse(parse(read('action.yml')));
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    code(input.default),
    input.description,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  const workflow = `\`\`\`yaml\n${gateWorkflow(WORKFLOWS).trim()}\n\`\`\``;
  const ofAction = [
    ['inputs', table(['Input', 'Default', 'Meaning'], inputs)],
    ['outputs', table(['Output', 'Meaning'], outputs)],
  ] as const;
  return new Map([
    ['README.md', replacePart(read('README.md'), 'workflow', workflow)],
    [
      'docs/action.md',
      ofAction.reduce((text, [name, part]) => replacePart(text, name, part), read('docs/action.md')),
    ],
    [
      'docs/policy.md',
      replacePart(
        replacePart(read('docs/policy.md'), 'policy', policyReferenceTable()),
        'presets',
        presetTable(),
      ),
    ],
    ['examples/workflows/fixby.yml', gateWorkflow(WORKFLOWS)],
    ['examples/workflows/fixby-comments.yml', commentsWorkflow(WORKFLOWS)],
    ['schema/policy.schema.json', json(policyJsonSchema())],
    ['schema/report.schema.json', json(reportJsonSchema())],
    ['schema/statement.schema.json', json(statementJsonSchema())],
    ['docs/fleet.md', replacePart(read('docs/fleet.md'), 'directions', directionsTable())],
    ['schema/fleet.schema.json', json(fleetJsonSchema())],
    ['schema/statement-answers.schema.json', json(answersJsonSchema())],
    ['docs/statement/README.md', statementIndex(PROMISES, REQUIREMENTS)],
    ...PROMISES.map((promise) => [`docs/statement/${promise.id}.md`, promiseDocs(promise)] as const),
    ['docs/rules/README.md', `${ruleIndex(RULES)}${forgeRuleIndex(FORGE_RULES)}`],
    ...RULES.map((rule) => [`docs/rules/${rule.id}.md`, ruleDocs(rule)] as const),
    [
      'docs/workflows.md',
      replacePart(read('docs/workflows.md'), 'workflow rules', workflowRuleTable(WORKFLOW_RULES)),
    ],
    [
      'docs/posture.md',
      replacePart(
        replacePart(read('docs/posture.md'), 'posture checks', postureTable(POSTURE_CHECKS)),
        'posture details',
        postureDetails(POSTURE_CHECKS),
      ),
    ],
    ...WORKFLOW_RULES.map((rule) => [`docs/rules/${rule.id}.md`, workflowRuleDocs(rule)] as const),
    ...FORGE_RULES.map((rule) => [`docs/rules/${rule.id}.md`, forgeRuleDocs(rule)] as const),
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').trim()).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function replacePart(text: string, name: string, part: string): string {
  const start = `<!-- generated: ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf('<!-- /generated -->', from);
  if (from < 0 || to < 0) throw new Error(`there is no part between "${start}" and "<!-- /generated -->"`);
  return `${text.slice(0, from + start.length)}\n${part.trim()}\n${text.slice(to)}`;
}
