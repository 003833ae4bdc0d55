import helmet from 'helmet';
const directives: Record<string, string[]> = { defaultSrc: ["'self'"] };
directives.scriptSrc = ["'self'", "'unsafe-inline'"];
export const one = helmet({ contentSecurityPolicy: { directives } }); // BAD
export const two = helmet.contentSecurityPolicy({ directives: { defaultSrc: ['*'] } }); // BAD
