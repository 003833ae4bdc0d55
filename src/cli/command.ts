/**
 * What a command takes after two dashes. The shell completion knows `choices`, and whether a value
 * is a path.
 */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** One line for the help. */
  readonly summary: string;
  /** How the help names the value; absent for a switch. */
  readonly value?: string;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** What the shell completes a value with; nothing where it is absent. */
  readonly path?: 'file' | 'directory';
  /** May be given again. */
  readonly multiple?: boolean;
  /** Without it the command cannot run. */
  readonly required?: boolean;
}

/** What stands beside the options of a call, by its place. */
export interface Operand {
  /** How the help and the messages name it. */
  readonly name: string;
  /** Without it the command cannot run. */
  readonly required?: boolean;
  /** The only words that it may be. */
  readonly choices?: readonly string[];
  /** What the shell completes it with; nothing where it is absent. */
  readonly path?: 'file' | 'directory';
}

/** A call that works, and what it is for. */
export interface Example {
  readonly call: string;
  readonly does: string;
}

/** Options by their names, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/**
 * What one option gives: a switch, one of its choices, a text, or a list where it may be repeated.
 */
type Value<One extends Option> = One extends { readonly type: 'boolean' }
  ? boolean
  : One extends { readonly multiple: true }
    ? readonly string[]
    : One extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string;

/** What was given of some options: always there where the option is required. */
export type Values<Known extends Options> = {
  readonly [Name in keyof Known as Known[Name] extends { readonly required: true } ? Name : never]: Value<
    Known[Name]
  >;
} & {
  readonly [Name in keyof Known as Known[Name] extends { readonly required: true } ? never : Name]?:
    Value<Known[Name]> | undefined;
};

/**
 * How a command was called: its options and what stands beside them, which has the required ones
 * and only choices that there are.
 */
export interface Call<Known extends Options = Options> {
  readonly values: Values<Known>;
  readonly operands: readonly string[];
}

/** One command of the command line. */
export interface Command {
  /** One word, or two: `policy check`. */
  readonly name: string;
  /** What it does, as one line of the help. */
  readonly summary: string;
  readonly operands: readonly Operand[];
  readonly options: Options;
  readonly examples: readonly [Example, ...Example[]];
  /** Does it. @returns the exit code @throws FixbyError */
  readonly run: (call: Call) => Promise<number>;
}

/**
 * Binds options to the function that takes them, so that a command reads its values with their
 * types. What it needs to run is loaded only then.
 */
export function command<Known extends Options>(
  described: Omit<Command, 'options' | 'run'> & {
    readonly options: Known;
    readonly run: (call: Call<Known>) => Promise<number>;
  },
): Command {
  return described as unknown as Command;
}
