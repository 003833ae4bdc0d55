import { readFileSync } from 'node:fs';
export const lines = (): string => readFileSync('own.txt', 'utf8').replace(/\s+$/, '');
export const first = /a+/;
