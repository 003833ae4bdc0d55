import crypto from 'crypto';
import NodeRSA from 'node-rsa';
import forge from 'node-forge';
export const a = crypto.getDiffieHellman('modp5'); // BAD
export const b = new NodeRSA({ b: 512 }); // BAD
export const c = forge.pki.rsa.generateKeyPair({ bits: 1024, e: 0x10001 }); // BAD
export const d = crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024 }, true, ['encrypt']); // BAD
