export const createClient = (options) => ({ ask: () => options.retries });
