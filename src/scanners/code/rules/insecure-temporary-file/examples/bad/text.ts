import { createWriteStream } from 'node:fs';
const NAME = 'upload';
export const open = () => createWriteStream(`/tmp/${NAME}-${Date.now()}`); // BAD
