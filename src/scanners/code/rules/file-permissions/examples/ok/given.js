import fs from 'fs';
export const open = (file, mode) => fs.chmodSync(file, mode);
export const mask = process.umask();
export const own = { chmod: () => 0o777 };
own.chmod('x', 0o777);
