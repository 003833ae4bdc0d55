const WORDS = '([a-z]+)*';
export const pattern = new RegExp(`^${WORDS}!$`, 'i'); // BAD
export const mail = new RegExp('^([a-zA-Z0-9])(([.-]|[_]+)?([a-zA-Z0-9]+))*@x$'); // BAD
