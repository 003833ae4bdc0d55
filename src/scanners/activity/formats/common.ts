import { pathOfRequest } from './fields.js';
import type { LineFormat } from './hit.js';
import { timeOf } from './time.js';

/**
 * Host, what stands between, time, request and status. The request may hold escaped quotes; what
 * comes after the status (bytes, referrer, agent, times) differs by server and is not needed.
 */
const LINE = /^([^\s"]+) ([^[]*(?:\[[^\]]*\] [^[]*)?)\[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}|-)(?: |$)/u;

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-fA-F]*:[0-9a-fA-F:.]+\]?)$/u;

/**
 * How many words stand between client and time: the identity and the user. A user may have spaces.
 */
const BESIDE = 2;

/**
 * The Common and the Combined log format of Apache and nginx, with or without the name of the
 * virtual host before it (`vhost_combined`), and what nginx-ingress makes of it.
 * @see https://httpd.apache.org/docs/2.4/logs.html#common
 * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/log-format/
 */
export const COMMON_LOG: LineFormat = {
  name: 'common',
  create: () => {
    const clock = new Clock();
    return (line, emit) => {
      const found = LINE.exec(line.startsWith('"') ? unquoted(line) : line);
      if (found === null) return false;
      const [, first = '', between = '', when = '', request = '', status = ''] = found;
      const time = clock.read(when);
      if (time === null) return false;
      const { client, site } = sides(first, between);
      const path = pathOfRequest(request);
      emit({ time, client, site, path, status: status === '-' ? null : Number(status), count: 1 });
      return true;
    };
  },
};

/** A line that some tool exported in quotes; those within are doubled, as in CSV, or not. */
function unquoted(line: string): string {
  const inner = line.slice(1).replace(/"$/u, '');
  return /\] ""\S/u.test(inner) ? inner.replaceAll('""', '"') : inner;
}

/** `10/Oct/2026:13:55:36 +0000`, whose hour is in the first 14 characters. */
const USUAL = /^\d{2}\/[A-Za-z]{3}\/\d{4}:\d{2}:[0-5]\d:[0-5]\d [+-]\d{4}$/u;

/** Reads times; those of one hour differ in the minute and the second only. */
class Clock {
  #hour = '';
  #zone = '';
  #start = 0;

  /** @returns milliseconds since 1970; null when it is no time */
  read(text: string): number | null {
    if (!USUAL.test(text)) return timeOf(text);
    const [hour, zone] = [text.slice(0, 14), text.slice(21)];
    if (hour !== this.#hour || zone !== this.#zone) {
      const start = timeOf(`${hour}:00:00 ${zone}`);
      if (start === null) return null;
      [this.#hour, this.#zone, this.#start] = [hour, zone, start];
    }
    return this.#start + (Number(text.slice(15, 17)) * 60 + Number(text.slice(18, 20))) * 1000;
  }
}

/** Whether a virtual host stands before the client. */
function sides(first: string, between: string): { client: string; site: string | null } {
  if (ADDRESS.test(first)) return { client: bare(first), site: null };
  const words = between.split(' ').filter((word) => word !== '');
  const second = words[0] ?? '';
  const isHost = words.length > BESIDE && (ADDRESS.test(second) || /:\d+$/u.test(first));
  return isHost
    ? { client: bare(second), site: first.replace(/:\d+$/u, '') }
    : { client: bare(first), site: null };
}

/** An IPv6 address without its brackets. */
function bare(address: string): string {
  return address.startsWith('[') ? address.replace(/^\[|\]$/gu, '') : address;
}
