import { Sequelize } from 'sequelize';

export class Client {
  private readonly apiSecret = 'c5Fq9sLw2Zx8'; // BAD
  constructor(private readonly url: string) {}
}
export const database = new Sequelize('shop', 'root', 'Tr0ub4dor', { dialect: 'mysql' }); // BAD
export const settings = {
  cookieSecret: 'the_secret_of_our_cookies', // BAD
  jwtSecret: process.env.JWT_SECRET || 'k3yb0ard-c4t', // BAD
  database: 'postgres://shop:Tr0ub4dor@db.shop.test/shop', // BAD
};
export function login(user: string, password: string): boolean {
  return user === 'admin' && password === 's3same!'; // BAD
}
