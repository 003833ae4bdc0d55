/** Runs a command of the bundle in a process of its own, and prints the memory that it took. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'inherit'] });
let megabytes = 0;
const timer = setInterval(() => {
  const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(statusOf(child.pid)) ?? [];
  megabytes = Math.max(megabytes, Math.round(Number(kilobytes ?? 0) / 1024));
}, 100);
child.on('close', (code) => {
  clearInterval(timer);
  process.stdout.write(`${JSON.stringify({ code, megabytes })}\n`);
  process.exitCode = code ?? 1;
});

function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  } catch (error) {
    // It has just ended.
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
