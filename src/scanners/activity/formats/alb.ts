import { pathOfRequest, statusOf } from './fields.js';
import type { LineFormat } from './hit.js';
import { timeOf } from './time.js';

/**
 * Type, time, load balancer, client, target, three times, both statuses, both sizes, request. An
 * IPv6 client stands in brackets.
 */
const LINE =
  /^(?:https?|h2|grpcs?|wss?) (\S+) \S+ (\S+) \S+ \S+ \S+ \S+ (\d{3}|-) (?:\d{3}|-) \S+ \S+ "((?:[^"\\]|\\.)*)"(?: |$)/u;

/**
 * Access logs of an AWS Application Load Balancer. Their request is a whole address, whose host is
 * the site.
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html
 */
export const ALB_LOG: LineFormat = {
  name: 'alb',
  create: () => (line, emit) => {
    const found = LINE.exec(line);
    const time = found === null ? null : timeOf(found[1]);
    if (found === null || time === null) return false;
    const [, , peer = '', status, request = ''] = found;
    const address = /^[a-z]+:\/\/([^/:?]*)(?::\d+)?(\/.*|\?.*)?$/iu.exec(pathOfRequest(request) ?? '');
    emit({
      time,
      client: peer.replace(/:\d+$/u, '').replace(/^\[|\]$/gu, ''),
      site: address?.[1] ?? null,
      path: address === null ? null : (address[2] ?? '/'),
      status: statusOf(status),
      count: 1,
    });
    return true;
  },
};
