import { createVerify } from 'crypto';
const PUBLIC = '-----BEGIN PUBLIC KEY-----abc-----END PUBLIC KEY-----';
export const verify = (data, signature) => createVerify('sha256').update(data).verify(PUBLIC, signature);
