/** A ticket as the stand-in keeps it. */
export interface FakeTicket {
  readonly id: string;
  key: string;
  summary: string;
  type: string;
  labels: string[];
  duedate: string | null;
  priority: string | null;
  status: string;
  description: unknown;
  /** Values of further fields by their id. */
  readonly custom: Record<string, unknown>;
  /** Keys of tickets that are linked to it. */
  readonly links: string[];
  /** False where the account may not see it. */
  visible: boolean;
}

/** A failure that the stand-in answers with instead. */
export interface JiraFault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  times: number;
}

/** A transition, possible from every status but its own. */
export interface FakeTransition {
  readonly id: string;
  readonly name: string;
  readonly to: string;
}

/** A request and what was answered. */
export interface Exchange {
  /** `POST /rest/api/3/issue` */
  readonly what: string;
  readonly body: unknown;
  status: number;
  answer: unknown;
}

/** One site with one project, as an account sees it. */
export interface FakeJira {
  /** `localhost:1234` */
  host: string;
  readonly project: string;
  readonly email: string;
  readonly token: string;
  readonly types: readonly string[];
  readonly priorities: readonly string[];
  readonly fields: { readonly id: string; readonly name: string; readonly type: string }[];
  /** Fields that are on no screen, so that nobody can set them. */
  readonly offScreen: Set<string>;
  readonly transitions: FakeTransition[];
  readonly tickets: FakeTicket[];
  readonly faults: JiraFault[];
  /** Every request with its answer. */
  readonly requests: Exchange[];
  /** Whether a new ticket is found by a search already: Jira's index lags behind. */
  indexed: boolean;
  readonly stop: () => Promise<void>;
}

/** The category of a status, as Jira names them. */
export function categoryOf(status: string): 'new' | 'indeterminate' | 'done' {
  return status === 'To Do' ? 'new' : status === 'Done' ? 'done' : 'indeterminate';
}
