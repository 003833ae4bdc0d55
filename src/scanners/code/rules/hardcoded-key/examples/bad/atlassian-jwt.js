import * as jwt from 'atlassian-jwt';

export const tokenFor = (payload) => jwt.encodeSymmetric(payload, 'a-literal-signing-key-0001'); // BAD
