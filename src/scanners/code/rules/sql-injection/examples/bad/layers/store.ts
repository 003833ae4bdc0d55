import { Sequelize } from 'sequelize';
export class UserStore {
  private readonly database = new Sequelize('sqlite::memory:');
  byName(name: string) {
    const where = name ? `WHERE name = '${name}'` : '';
    return this.database.query(`SELECT * FROM users ${where}`); // BAD
  }
}
