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
  'fleet',
  'verify',
  'badge',
  'baseline',
  'completion',
];

/** Where the list is of what loads them. */
export const LOADERS = 'src/cli/loaders.ts';

/**
 * Two lists of the commands as TypeScript. `descriptions` has their data, so that help and
 * completion load no command; `loaders` has their names, so that a call loads its own and nothing
 * of the others.
 * @param {string} root of this repository
 * @param {(file: string) => Promise<object>} load what a source file exports
 * @throws Error where a file of the folder exports no command
 */
export async function commandLists(root, load) {
  const files = readdirSync(join(root, COMMANDS)).filter((name) => name !== 'index.ts');
  const found = await Promise.all(
    files.map(async (file) => ({ file, ...commandIn(file, await load(`${COMMANDS}/${file}`)) })),
  );
  const place = ({ command }) => (ORDER.includes(command.name) ? ORDER.indexOf(command.name) : Infinity);
  found.sort((a, b) => Math.sign(place(a) - place(b)) || a.file.localeCompare(b.file, 'en'));
  const descriptions = [
    "import type { Described } from '../command.js';",
    '\n/** Every command, in the order of the help. */',
    `export const COMMANDS: readonly Described[] = [${found.map(description).join(',')}];\n`,
  ];
  const loaders = [
    "import type { Loader } from './command.js';",
    '\n/** Every command by its name; what one needs is loaded when it is called. */',
    `export const LOADERS: readonly Loader[] = [${found.map(loader).join(',')}];\n`,
  ];
  return { descriptions: descriptions.join('\n'), loaders: loaders.join('\n') };
}

/** The one command that a file exports, and its name there. */
function commandIn(file, exports) {
  const [found, ...more] = Object.entries(exports).filter(([, value]) => typeof value?.run === 'function');
  if (found === undefined || more.length > 0)
    throw new Error(`${COMMANDS}/${file} exports ${found === undefined ? 'no command' : 'several commands'}`);
  const [name, command] = found;
  return { name, command };
}

function description({ command: { name, summary, operands, options, examples } }) {
  return JSON.stringify({ name, summary, operands, options, examples });
}

function loader({ file, name, command }) {
  const module = `import('./commands/${file.replace(/\.ts$/u, '.js')}')`;
  return `{ name: ${JSON.stringify(command.name)}, load: async () => (await ${module}).${name} }`;
}
