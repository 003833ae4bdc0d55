import pino from 'pino';
const logger = pino();
export function done(statusCode: number, countryCode: string, passcodeLength: number): void {
  logger.info({ statusCode, countryCode, passcodeLength }, 'done');
}
