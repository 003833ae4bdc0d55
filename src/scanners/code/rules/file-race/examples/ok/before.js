import fs from 'fs';
export const save = (file, text) => {
  fs.writeFileSync(file, text);
  return fs.existsSync(file);
};
export const load = (file) => (fs.existsSync(file) ? fs.openSync(file, 'r') : null);
