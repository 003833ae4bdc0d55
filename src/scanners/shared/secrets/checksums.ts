const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** The reflected CRC-32 of IEEE 802.3 of an ASCII text, as an unsigned number. */
export function crc32(text: string): number {
  let rest = 0xffffffff;
  for (const byte of Buffer.from(text, 'latin1')) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (0xedb88320 & -(rest & 1));
  }
  return ~rest >>> 0;
}

/** A number in Base62, six digits long, as GitHub and npm write their checksums. */
export function base62(number: number): string {
  const digits = Array.from({ length: 6 }, (_, at) => BASE62.charAt(Math.floor(number / 62 ** at) % 62));
  return digits.reverse().join('');
}

/**
 * Whether the last six of the 36 characters after the prefix are the checksum of the others.
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function hasBase62Checksum(token: string): boolean {
  const body = token.slice(-36);
  return body.slice(30) === base62(crc32(body.slice(0, 30)));
}

/** Whether the eight hexadecimal digits at the end are the checksum of what precedes their `_`. */
export function hasHexChecksum(token: string): boolean {
  const digits = Buffer.alloc(4);
  digits.writeUInt32LE(crc32(token.slice(0, -9)));
  return token.slice(-8) === digits.toString('hex');
}

/**
 * Whether a Bech32 text, in one case, ends with its checksum.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
export function hasBech32Checksum(text: string): boolean {
  const lower = text.toLowerCase();
  const end = lower.lastIndexOf('1');
  const prefix = Array.from(lower.slice(0, end), (one) => one.charCodeAt(0));
  const data = Array.from(lower.slice(end + 1), (one) => BECH32.indexOf(one));
  return polymod([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) === 1;
}

/** The remainder of Bech32's code, over groups of five bits. */
function polymod(groups: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  return groups.reduce((rest, group) => {
    const shifted = ((rest & 0x1ffffff) << 5) ^ group;
    return generator.reduce((sum, term, at) => sum ^ ((rest >> (25 + at)) & 1 ? term : 0), shifted);
  }, 1);
}
