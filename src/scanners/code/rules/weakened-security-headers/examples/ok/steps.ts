import helmet from 'helmet';
const options: Record<string, unknown> = { contentSecurityPolicy: false };
options.contentSecurityPolicy = { directives: { scriptSrc: ["'self'"] } };
export const guard = helmet(options);
