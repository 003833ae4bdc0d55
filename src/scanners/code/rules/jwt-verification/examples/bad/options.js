import jwt from 'jsonwebtoken';
import expressJwt from 'express-jwt';
const options = { algorithms: ['RS256'] };
options.ignoreExpiration = true;
export const read = (token, key) => jwt.verify(token, key, options); // BAD
export const noKey = (token) => jwt.verify(token, null); // BAD
export const guard = expressJwt({ secret: process.env.SECRET }); // BAD
