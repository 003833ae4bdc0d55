import { decode } from 'html-entities';
import expressJwt from 'express-jwt';
export const text = (token) => decode(token);
export const guard = expressJwt({ secret: process.env.SECRET, algorithms: ['HS256'] });
