/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** Its description in the help, one line. */
  readonly summary: string;
  /** The placeholder for the value in the help (`<file>`); absent for a boolean option. */
  readonly value?: string;
  /** The allowed values; absent when any value is allowed. */
  readonly choices?: readonly string[];
  /** What the shell completes the value with; nothing when absent. */
  readonly path?: 'file' | 'directory';
  /** Whether the option may be given several times. */
  readonly multiple?: boolean;
  /** Whether the command refuses to run without it. */
  readonly required?: boolean;
}

/** What stands beside the options of a call, by its place. */
export interface Operand {
  /** How the help and the messages name it. */
  readonly name: string;
  /** Whether the command refuses to run without it. */
  readonly required?: boolean;
  /** Whether there may be several: only of the last one. */
  readonly many?: boolean;
  /** The only words that it may be. */
  readonly choices?: readonly string[];
  /** What the shell completes it with; nothing where it is absent. */
  readonly path?: 'file' | 'directory';
}

/** A complete example call for the help, and what it does. */
export interface Example {
  readonly call: string;
  readonly does: string;
}

/** Options by their names, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/**
 * The type of one option's value: a boolean, one of its choices, a string, or a list when it may be
 * repeated.
 */
type Value<One extends Option> = One extends { readonly type: 'boolean' }
  ? boolean
  : One extends { readonly multiple: true }
    ? readonly string[]
    : One extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string;

/** The type of a command's parsed options. Required options are always present. */
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

/** One command of the command line, as help and completion describe it. */
export interface Described {
  /** Its name on the command line: one word, or two (`policy check`). */
  readonly name: string;
  /** What it does, as one line of the help. */
  readonly summary: string;
  readonly operands: readonly Operand[];
  readonly options: Options;
  readonly examples: readonly [Example, ...Example[]];
}

/** One command of the command line. */
export interface Command extends Described {
  /**
   * Runs the command.
   * @param commands asks for all there are
   * @returns the exit code
   * @throws FixbyError
   */
  readonly run: (call: Call, commands: AllCommands) => Promise<number>;
}

/** Loads the descriptions of all commands. */
export type AllCommands = () => Promise<readonly Described[]>;

/** A command that is loaded when it is called. */
export interface Loader {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** Defines a command, so that its `run` function receives its options with their types. */
export function command<Known extends Options>(
  described: Omit<Command, 'options' | 'run'> & {
    readonly options: Known;
    readonly run: (call: Call<Known>, commands: AllCommands) => Promise<number>;
  },
): Command {
  return described as unknown as Command;
}
