export const agentOptions = { rejectUnauthorized: process.env.NODE_ENV === 'production' };
export const given = (rejectUnauthorized: boolean) => ({ rejectUnauthorized });
