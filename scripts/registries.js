/**
 * Writes the lists that a new file joins by being there: rules, models, detectors, the scanners
 * themselves, and commands; what is known of the policy without its schema; and well-known names of
 * packages. `npm run build` and `npm run docs` call it first; with `--check` it writes nothing, and
 * fails where a list is stale.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npmTopDependents } from 'npm-high-impact';
import { format, resolveConfig } from 'prettier';
import { COMMANDS, commandLists, LOADERS } from './command-list.js';
import { plainSchema } from './plain-schema.js';
import { transpile } from './transpile.js';

const checks = process.argv.includes('--check');
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A list of constants of one type: those that the files of a folder, and a `rule.ts` in its
 * folders, export.
 */
const LISTS = [
  {
    folder: 'src/scanners/code/rules',
    type: 'Rule',
    of: 'src/scanners/code/engine/rules/rule.ts',
    list: 'RULES',
    doc: 'Every rule, one folder each, by id.',
  },
  {
    folder: 'src/scanners/code/models',
    type: 'LibraryModel',
    of: 'src/scanners/code/engine/library/model.ts',
    list: 'MODELS',
    doc: 'Every model, one file a library.',
  },
  {
    folder: 'src/scanners/shared/secrets/detectors',
    type: 'readonly Detector[]',
    of: 'src/scanners/shared/secrets/detectors/detector.ts',
    list: 'DETECTORS',
    doc: 'All detectors. Where two match the same characters, the earlier one names them.',
    order: 'surestFirst',
  },
  {
    folder: 'src/scanners/workflows/rules',
    type: 'WorkflowRule',
    of: 'src/scanners/workflows/rule.ts',
    list: 'WORKFLOW_RULES',
    doc: 'Every rule about workflows, one file each, by id.',
  },
  {
    folder: 'src/scanners/forge/rules',
    type: 'ForgeRule',
    of: 'src/scanners/forge/rule.ts',
    list: 'FORGE_RULES',
    doc: 'Every rule about manifests, one file each, by id.',
  },
  {
    folder: 'src/scanners/posture/checks',
    type: 'PostureCheck',
    of: 'src/scanners/posture/check.ts',
    list: 'POSTURE_CHECKS',
    doc: 'Every check of the posture, one file each, by id.',
  },
  {
    folder: 'src/core/statement/promises',
    type: 'SecurityPromise',
    of: 'src/core/statement/promise.ts',
    list: 'PROMISES',
    doc: 'Every promise of the statement, one file each, by id.',
  },
  {
    folder: 'src/core/statement/questionnaires',
    type: 'Questionnaire',
    of: 'src/core/statement/questionnaire.ts',
    list: 'QUESTIONNAIRES',
    doc: 'Every questionnaire, one file for each edition.',
  },
];

const SCANNERS = 'src/scanners';
const POLICY = 'src/core/policy';
const GENERATED = '// Written by scripts/registries.js: npm run build and npm run docs do so.\n';

/** The names in a folder, sorted; none where it is not there. */
function namesIn(folder) {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
}

/** The import of one name of a file, for a file in `folder`. */
function importLine(folder, name, file) {
  const path = posix.relative(folder, file).replace(/\.ts$/u, '.js');
  return `import { ${name} } from '${path.startsWith('.') ? path : `./${path}`}';`;
}

/** What the file of a list should be; null where its folder is not there. */
function listOf({ folder, type, of, list, doc, order }) {
  const candidates = namesIn(folder).flatMap((name) => {
    if (name === 'index.ts') return [];
    const file = name.endsWith('.ts') ? `${folder}/${name}` : `${folder}/${name}/rule.ts`;
    return existsSync(join(root, file)) ? [file] : [];
  });
  const pattern = new RegExp(`^export const (\\w+): ${type.replace(/[[\]]/gu, '\\$&')} =`, 'gmu');
  const found = candidates.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, name]) => ({ name, file })),
  );
  if (candidates.length === 0) return null;
  for (const file of candidates.filter((one) => one.endsWith('/rule.ts')))
    if (!found.some((one) => one.file === file))
      throw new Error(`${file} exports no constant of type ${type}`);
  const many = type.endsWith('[]');
  const names = found.map(({ name }) => (many ? `...${name}` : name)).join(', ');
  const value = order === undefined ? `[${names}]` : `${order}([${names}])`;
  const element = type.replace(/^readonly |\[\]$/gu, '');
  return [
    GENERATED,
    importLine(folder, order === undefined ? `type ${element}` : `${order}, type ${element}`, of),
    ...found.map(({ name, file }) => importLine(folder, name, file)),
    `\n/** ${doc} */`,
    `export const ${list}: readonly ${element}[] = ${value};\n`,
  ].join('\n');
}

/**
 * The scanners: each folder whose `run.ts` exports a scanner, or a function that makes one of
 * options.
 */
function scanners() {
  const folders = ['', 'tools/'].flatMap((group) =>
    namesIn(`${SCANNERS}/${group}`).map((name) => ({
      key: name,
      file: `${SCANNERS}/${group}${name}/run.ts`,
    })),
  );
  const found = folders
    .filter(({ file }) => existsSync(join(root, file)))
    .map(({ key, file }) => {
      const text = readFileSync(join(root, file), 'utf8');
      const match =
        /^export (?:const (?<value>\w+): Scanner =|function (?<maker>\w+)\([^)]*\): Scanner \{)/mu.exec(text);
      if (match === null) throw new Error(`${file} exports no Scanner, and no function that gives one`);
      return { key, file, ...match.groups };
    });
  return [
    GENERATED,
    ...found.map(({ file, value, maker }) => importLine(SCANNERS, value ?? maker, file)),
    '\n/** What makes each scanner of its options, by its key under `scan` in the policy. */',
    `export const SCANNERS = { ${found.map(({ key, value, maker }) => `'${key}': ${maker ?? `() => ${value}`}`).join(', ')} };\n`,
  ].join('\n');
}

/** What one of the sources exports; they are transpiled when the first one is asked for. */
let sources = null;
function load(file) {
  sources ??= transpile('lists', ['src']);
  return import(pathToFileURL(join(sources, file.replace(/\.ts$/u, '.js'))).href);
}

/** What a policy file may hold, as zod has it. */
async function writtenPolicy() {
  return (await load(`${POLICY}/schema.ts`)).policySchema;
}

/**
 * The packages of npm that most others depend on, as the locked version of the kept list has them.
 */
function npmNames() {
  const lines = [''];
  for (const name of npmTopDependents) {
    if (lines.at(-1).length + name.length > 96) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${name}`;
  }
  return [
    GENERATED,
    '/** Packages of npm that most others depend on, most first. Source: npm-high-impact (MIT). */',
    `export const NPM_NAMES: readonly string[] = \`\n  ${lines.join('\n  ')}\n\`.trim().split(/\\s+/u);\n`,
  ].join('\n');
}

/** The ids of our rules by the source of their findings, for what needs none of the rules. */
async function ruleIds() {
  const lists = {
    code: (await load('src/scanners/code/rules/index.ts')).RULES,
    forge: (await load('src/scanners/forge/rules/index.ts')).FORGE_RULES,
    workflows: (await load('src/scanners/workflows/rules/index.ts')).WORKFLOW_RULES,
    posture: (await load('src/scanners/posture/checks/index.ts')).POSTURE_CHECKS,
  };
  const { DETECTORS } = await load('src/scanners/shared/secrets/detectors/index.ts');
  const ids = Object.entries(lists).map(([source, rules]) => [source, rules.map(({ id }) => id)]);
  const all = Object.fromEntries([...ids, ['secrets', DETECTORS.map(({ kind }) => `secrets/${kind}`)]]);
  return [
    GENERATED,
    '/** The rules of the scanners that are ours, by the source of their findings. */',
    `export const OWN_RULES: Readonly<Record<${Object.keys(all)
      .map((source) => JSON.stringify(source))
      .join(' | ')}, readonly string[]>> = ${JSON.stringify(all)};\n`,
  ].join('\n');
}

let commands;

/** Both lists of the commands, which are loaded when the first one is asked for. */
function commandsOnce() {
  commands ??= commandLists(root, load);
  return commands;
}

// What loads sources comes last: they load the other lists.
const wanted = [
  ...LISTS.map((list) => [`${list.folder}/index.ts`, () => listOf(list)]),
  [`${SCANNERS}/index.ts`, scanners],
  ['src/core/packages/npm-names.ts', npmNames],
  ['src/scanners/rule-ids.ts', ruleIds],
  [
    `${POLICY}/read/plain-schema.ts`,
    async () => `${GENERATED}\n${plainSchema(await writtenPolicy(), await load(`${POLICY}/conditions.ts`))}`,
  ],
  [`${COMMANDS}/index.ts`, async () => `${GENERATED}\n${(await commandsOnce()).descriptions}`],
  [LOADERS, async () => `${GENERATED}\n${(await commandsOnce()).loaders}`],
];
for (const [path, made] of wanted) {
  const text = await made();
  if (text === null) continue;
  const full = join(root, path);
  const options = await resolveConfig(fileURLToPath(import.meta.url));
  const content = await format(text.replace(/import \{ type (\w+) \}/u, 'import type { $1 }'), {
    ...options,
    parser: 'typescript',
  });
  const before = existsSync(full) ? readFileSync(full, 'utf8') : null;
  if (before === content) continue;
  if (checks) {
    console.error(`${path} is stale: npm run docs writes it anew`);
    process.exitCode = 1;
  } else writeFileSync(full, content);
}
