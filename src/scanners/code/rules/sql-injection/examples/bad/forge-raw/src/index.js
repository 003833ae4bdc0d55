import sql, { migrationRunner } from '@forge/sql';
import { sql as named } from '@forge/sql';
export const run = async ({ payload }) => {
  await sql.executeRaw(`SELECT * FROM notes WHERE title = '${payload.title}'`); // BAD
  await sql.executeDDL(`CREATE TABLE ${payload.title} (id INT)`); // BAD
  await named.executeRaw(`DELETE FROM notes WHERE title = '${payload.title}'`); // BAD
  await migrationRunner.run();
};
