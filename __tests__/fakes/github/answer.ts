/** An HTTP answer; a body is sent as JSON, bytes as they are. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One entry of a 422's `errors`.
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly message?: string;
  readonly value?: string;
}

/** A refusal, worded as GitHub words it; thrown by routes, sent by the server. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    errors: readonly FieldError[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  /** The answer that says so. */
  answer(): Answer {
    return {
      status: this.status,
      headers: this.headers,
      body: {
        message: this.message,
        ...(this.errors.length > 0 ? { errors: this.errors } : {}),
        documentation_url: 'https://docs.github.com/rest',
        status: String(this.status),
      },
    };
  }
}

/** 301 for an issue that was transferred, with its new address in the API. */
export class Moved extends Refusal {
  readonly #url: string;

  constructor(url: string) {
    super(301, 'Moved Permanently', [], { location: url });
    this.#url = url;
  }

  override answer(): Answer {
    const { body, ...rest } = super.answer();
    return { ...rest, body: { ...(body as object), url: this.#url } };
  }
}

/** 404: not there, or not to be seen with this token. */
export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, message);
}

/**
 * 403 for a GITHUB_TOKEN that lacks a permission: those of forks and of Dependabot on every write.
 */
export function notByIntegration(): Refusal {
  return new Refusal(403, 'Resource not accessible by integration');
}

/** 422 for a well-formed request with a value that GitHub does not take. */
export function invalid(...errors: FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', errors);
}

/** GitHub's limit for the bodies of issues and comments, in characters. */
export const MAX_BODY = 65_536;

/** Length in characters as GitHub counts them: code points. */
export function characters(text: string): number {
  return Array.from(text).length;
}
