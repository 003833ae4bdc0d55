import CryptoJS from 'crypto-js';
import crypto from 'crypto';
const options = { mode: CryptoJS.mode.ECB };
options.padding = CryptoJS.pad.Pkcs7;
export const one = (text, key) => CryptoJS.AES.encrypt(text, key, options).toString(); // BAD
export const two = (text, key) => CryptoJS.TripleDES.encrypt(text, key).toString(); // BAD
export const three = (key, text) => crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, text); // BAD
