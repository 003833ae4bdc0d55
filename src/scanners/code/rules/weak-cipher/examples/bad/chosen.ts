import { createCipheriv, createDecipheriv } from 'node:crypto';
const algorithms = { fast: 'rc4', block: 'aes-128-ecb' };
let name: string = algorithms.fast;
if (process.env.BLOCK) name = algorithms.block;
export const encrypt = (key: Buffer, text: string) => createCipheriv(name, key, null).update(text); // BAD
export const decrypt = (key: Buffer, data: Buffer) => createDecipheriv(algorithms.block, key, null).update(data); // BAD
