import { exec } from 'node:child_process';
const [, , ...files] = process.argv;
async function main(): Promise<void> {
  for (const file of files) exec('prettier --write ' + file); // BAD
}
void main();
