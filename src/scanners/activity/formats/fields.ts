/** What is read from a record, in the order in which reports name it. */
const FIELD_NAMES = ['time', 'client', 'site', 'path', 'request', 'status'] as const;

/** One of `FIELD_NAMES`. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** The names that each field may have; the first that a record has counts. */
export type Fields = Readonly<Record<FieldName, readonly string[]>>;

/**
 * The names that servers, gateways and clouds give these fields. A dot leads into a nested object.
 * An address that the client itself states (`X-Forwarded-For`) is not among them: whoever wants it
 * configures it.
 */
const KNOWN_FIELDS: Fields = {
  time: [
    'time',
    'timestamp',
    '@timestamp',
    'ts',
    'datetime',
    'requestTimeEpoch',
    'requestTime',
    'EdgeStartTimestamp',
    'StartUTC',
    'time_iso8601',
    'time_local',
    'start_time',
    'date',
    'timeUnixNano',
  ],
  client: [
    'client',
    'ip',
    'clientIp',
    'client_ip',
    'clientIP',
    'ClientIP',
    'remote_addr',
    'remoteAddr',
    'remote_ip',
    'remoteIp',
    'sourceIp',
    'source_ip',
    'identity.sourceIp',
    'requestContext.identity.sourceIp',
    'httpRequest.remoteIp',
    'request.remote_ip',
    'client.ip',
    'ClientHost',
    'c-ip',
  ],
  site: [
    'site',
    'host',
    'vhost',
    'server_name',
    'ClientRequestHost',
    'RequestHost',
    'domainName',
    'request.host',
    'x-host-header',
    'cs(Host)',
    'cs-host',
    'contextAri',
  ],
  path: [
    'path',
    'uri',
    'url',
    'resourcePath',
    'request_uri',
    'requestUri',
    'ClientRequestPath',
    'ClientRequestURI',
    'RequestPath',
    'httpRequest.requestUrl',
    'request.uri',
    'url.path',
    'cs-uri-stem',
  ],
  request: ['request', 'requestLine', 'request_line'],
  status: [
    'status',
    'statusCode',
    'status_code',
    'responseStatus',
    'EdgeResponseStatus',
    'DownstreamStatus',
    'httpRequest.status',
    'http.response.status_code',
    'response.status',
    'sc-status',
  ],
};

/** The known names, after those that the policy has for this log. */
export function fieldsOf(own: Partial<Record<FieldName, readonly string[]>>): Fields {
  const entries = FIELD_NAMES.map((name) => [name, [...(own[name] ?? []), ...KNOWN_FIELDS[name]]] as const);
  return Object.fromEntries(entries) as Record<FieldName, string[]>;
}

/** Most names of one file that are looked at: a record of another kind has any number of them. */
const MAX_NAMES = 1_000;

/**
 * The names by which the records of one file have their fields: those that are known, and after
 * them what differs from those by case or by what stands between words (`Client IP`, `StatusCode`).
 */
export class Spellings {
  readonly #known = new Map<string, FieldName[]>();
  readonly #seen = new Set<string>();
  #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
    for (const field of FIELD_NAMES)
      for (const name of new Set(fields[field].map(plain)))
        this.#known.set(name, [...(this.#known.get(name) ?? []), field]);
  }

  /** The names of each field, once a record or a header has some names. */
  of(names: readonly string[]): Fields {
    for (const name of names) if (!this.#seen.has(name) && this.#seen.size < MAX_NAMES) this.#meet(name);
    return this.#fields;
  }

  #meet(name: string): void {
    this.#seen.add(name);
    for (const field of this.#known.get(plain(name)) ?? [])
      if (!this.#fields[field].includes(name))
        this.#fields = { ...this.#fields, [field]: [...this.#fields[field], name] };
  }
}

/** A name without case, and without what stands between words. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/gu, '');
}

/** The value of a record under a name, or under its dotted path; undefined where it has none. */
export function valueAt(record: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  if (!name.includes('.')) return undefined;
  return name.split('.').reduce<unknown>((value, part) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    return isObject ? (value as Record<string, unknown>)[part] : undefined;
  }, record);
}

/** The path of a request line (`GET /a HTTP/1.1`); null where it is none. */
export function pathOfRequest(request: string): string | null {
  const start = request.indexOf(' ');
  if (start <= 0 || !/^[A-Za-z_-]+ /u.test(request)) return null;
  const end = request.lastIndexOf(' HTTP/');
  const target = request.slice(start + 1, end > start ? end : undefined).trim();
  return target === '' ? null : target;
}

/** A status of three digits, or of a class (`5xx`); null where it is none. */
export function statusOf(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (/^[1-5]xx$/iu.test(text)) return Number(text[0]) * 100;
  return /^[1-9]\d{2}$/u.test(text) ? Number(text) : null;
}

/** A text that says something; null for what logs write where there is nothing. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' || text === '-' ? null : text;
}
