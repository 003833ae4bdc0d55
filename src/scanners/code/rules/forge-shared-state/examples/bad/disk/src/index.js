import { writeFileSync } from 'node:fs';
export const run = ({ payload }) => {
  writeFileSync('/tmp/export.csv', payload.text); // BAD
};
