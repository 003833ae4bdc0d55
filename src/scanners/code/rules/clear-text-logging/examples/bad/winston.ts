import winston from 'winston';
const logger = winston.createLogger();
export async function connect(options: { apiKey: string; url: string }): Promise<void> {
  logger.debug(`connecting to ${options.url} as ${options.apiKey}`); // BAD
}
