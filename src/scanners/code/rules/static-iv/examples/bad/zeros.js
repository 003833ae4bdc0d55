import crypto from 'node:crypto';
export const zeros = (key, text) => crypto.createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(text); // BAD
export const list = (key, text) => crypto.createCipheriv('aes-128-ctr', key, Buffer.from('0000000000000000')).update(text); // BAD
