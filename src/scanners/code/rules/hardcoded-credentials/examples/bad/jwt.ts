import jwt from 'jsonwebtoken';
const key = 'a-very-long-key-2f8a';
export const token = (id: string) => jwt.sign({ id }, key); // BAD
