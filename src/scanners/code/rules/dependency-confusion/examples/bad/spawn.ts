import { spawnSync } from 'node:child_process';
export async function add(plugins: string[]): Promise<void> {
  for (const plugin of plugins) spawnSync('yarn', ['add', '--dev', plugin]); // BAD
}
