import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the commands are, one a file. */
export const COMMANDS = 'src/cli/commands';

/** The commands in the order of the help. One that is not named here comes after them. */
const ORDER = [
  'scan',
  'init',
  'demo',
  'policy check',
  'policy show',
  'explain',
  'plan',
  'posture',
  'statement',
  'statement init',
  'activity',
  'evidence',
  'verify',
  'badge',
  'baseline',
  'completion',
];

/**
 * The list of the commands as TypeScript: their descriptions as data, so that help, completion and
 * the check of a call load no command, and every call only its own.
 * @param {string} root of this repository
 * @param {(file: string) => Promise<object>} load what a source file exports
 * @throws Error where a file of the folder exports no command
 */
export async function commandList(root, load) {
  const files = readdirSync(join(root, COMMANDS)).filter((name) => name !== 'index.ts');
  const found = await Promise.all(
    files.map(async (file) => ({ file, ...commandIn(file, await load(`${COMMANDS}/${file}`)) })),
  );
  const place = ({ command }) => (ORDER.includes(command.name) ? ORDER.indexOf(command.name) : Infinity);
  const entries = found
    .sort((a, b) => Math.sign(place(a) - place(b)) || a.file.localeCompare(b.file, 'en'))
    .map(entry);
  return [
    "import type { Command } from '../command.js';",
    '\n/** Every command, in the order of the help; what one needs is loaded when it is called. */',
    `export const COMMANDS: readonly Command[] = [${entries.join(',')}];\n`,
  ].join('\n');
}

/** The one command that a file exports, and its name there. */
function commandIn(file, exports) {
  const [found, ...more] = Object.entries(exports).filter(([, value]) => typeof value?.run === 'function');
  if (found === undefined || more.length > 0)
    throw new Error(`${COMMANDS}/${file} exports ${found === undefined ? 'no command' : 'several commands'}`);
  const [name, command] = found;
  return { name, command };
}

function entry({ file, name, command: { name: called, summary, operands, options, examples } }) {
  const described = JSON.stringify({ name: called, summary, operands, options, examples }).slice(0, -1);
  const load = `import('./${file.replace(/\.ts$/u, '.js')}')`;
  return `${described}, run: async (call, commands) => (await ${load}).${name}.run(call, commands) }`;
}
