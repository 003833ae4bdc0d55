import { getOctokit } from '@actions/github';
import type { World } from './world.js';

/** The real client against the stand-in, without retries: what a test sees is what was answered. */
export function octokit(world: World, token: string): ReturnType<typeof getOctokit> {
  const silent = (): void => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  return getOctokit(token, { baseUrl: world.url, log });
}

/** The status with which a call failed. @throws Error when it did not, or for another reason */
export async function failure(call: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await call;
  } catch (error) {
    const { status, message } = error as { status?: unknown; message: string };
    if (typeof status === 'number') return { status, message };
    throw error;
  }
  throw new Error('the call succeeded');
}
