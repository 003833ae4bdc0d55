import tls, { type SecureVersion } from 'node:tls';
const oldest: SecureVersion = 'TLSv1.1';
const options: tls.ConnectionOptions = { host: 'example.com' };
options.minVersion = oldest; // BAD
tls.DEFAULT_MIN_VERSION = 'TLSv1'; // BAD
export const socket = tls.connect(options);
