import tls from 'node:tls';
export const ciphers = 'HIGH:!aNULL:!MD5:!RC4:!3DES';
tls.createServer({ ciphers, minVersion: 'TLSv1.3' });
