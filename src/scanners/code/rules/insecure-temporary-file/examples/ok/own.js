import fs from 'fs';
import path from 'path';
export const save = (text) => fs.writeFileSync(path.join(process.cwd(), 'template.txt'), text);
export const read = () => fs.openSync('/tmp/socket', 'r');
