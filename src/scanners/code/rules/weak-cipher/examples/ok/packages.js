import CryptoJS from 'crypto-js';
import crypto from 'crypto';
export const one = (text, key, iv) => CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC });
export const two = (key, text) => crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, text);
export const three = crypto.createCipheriv('chacha20-poly1305', one.key, crypto.randomBytes(12), { authTagLength: 16 });
