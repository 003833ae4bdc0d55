import { integer, pick, type Random } from './random.js';

/** An address somewhere in the internet; one in eight is IPv6. */
export function address(random: Random): string {
  if (random() < 0.125) {
    const group = (): string => integer(random, 0x1000, 0xffff).toString(16);
    return `2001:db8:${group()}:${group()}::${integer(random, 1, 0xffff).toString(16)}`;
  }
  const first = pick(random, [18, 31, 52, 62, 77, 81, 85, 91, 104, 146, 178, 188, 194, 203, 212]);
  return [first, integer(random, 0, 255), integer(random, 0, 255), integer(random, 1, 254)].join('.');
}

const BROWSERS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.4 Safari/605.1.15',
  'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
];
const PROGRAMS = [
  'python-requests/2.32.4',
  'okhttp/4.12.0',
  'axios/1.12.2',
  'Go-http-client/2.0',
  'Acme "ETL" 3',
];

/** What a browser says that it is. */
export const browser = (random: Random): string => pick(random, BROWSERS);
/** What a program says that it is; one has quotes in its name. */
export const program = (random: Random): string => pick(random, PROGRAMS);
