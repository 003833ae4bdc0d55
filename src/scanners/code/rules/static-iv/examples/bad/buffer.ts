import { createCipheriv } from 'crypto';
const iv = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
export class Vault {
  constructor(private readonly key: Buffer) {}
  seal(text: string) {
    return createCipheriv('aes-256-cbc', this.key, iv).update(text); // BAD
  }
}
