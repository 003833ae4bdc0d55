/** Fails when `dist/` is not what the sources build to. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const rebuilt = '.cache/dist-check';

/** Every file of a directory, by its path in it. */
function contents(directory) {
  const names = readdirSync(new URL(`${directory}/`, root), { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((path) => [
        path.slice(fileURLToPath(new URL(`${directory}/`, root)).length).replace(/^\/+/, ''),
        readFileSync(path),
      ]),
  );
}

execFileSync(process.execPath, ['scripts/build.js', rebuilt], { cwd: root, stdio: 'inherit' });
const [committed, built] = [contents('dist'), contents(rebuilt)];
const differing = [...new Set([...committed.keys(), ...built.keys()])].filter(
  (name) => !(committed.get(name)?.equals(built.get(name) ?? Buffer.alloc(0)) ?? false),
);
rmSync(new URL(`${rebuilt}/`, root), { recursive: true, force: true });
if (differing.length > 0) {
  console.error(
    `dist/ is not what the sources build to (${differing.join(', ')}). Run npm run build and commit dist/.`,
  );
  process.exit(1);
}
console.log(`dist/ is what the sources build to (${built.size} files).`);
