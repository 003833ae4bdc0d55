import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
export const save = (text: string) => writeFileSync(`${tmpdir()}/${randomUUID()}`, text);
export const once = (text: string) => writeFileSync('/tmp/lock', text, { flag: 'wx' });
