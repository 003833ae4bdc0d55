import sql from '@forge/sql';
export const run = async ({ payload }) =>
  sql.prepare('SELECT * FROM notes WHERE title = ?').bindParams(payload.title).execute();
