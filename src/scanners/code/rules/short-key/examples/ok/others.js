import crypto from 'crypto';
import forge from 'node-forge';
export const a = crypto.getDiffieHellman('modp15');
export const c = forge.pki.rsa.generateKeyPair(2048);
export const d = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
