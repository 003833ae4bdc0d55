import pino from 'pino';
const logger = pino();
export function signIn(passcode: string): void {
  logger.info(`signing in with ${passcode}`); // BAD
}
