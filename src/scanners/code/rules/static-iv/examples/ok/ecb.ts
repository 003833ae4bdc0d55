import { createCipheriv } from 'crypto';
export const block = (key: Buffer, text: Buffer) => createCipheriv('aes-256-ecb', key, '').update(text);
export const given = (key: Buffer, text: Buffer, iv: Buffer) => createCipheriv('aes-256-cbc', key, iv).update(text);
