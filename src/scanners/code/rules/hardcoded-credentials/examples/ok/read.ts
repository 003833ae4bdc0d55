import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';
const key = readFileSync('key.pem');
export const token = (id: string) => jwt.sign({ id }, key);
