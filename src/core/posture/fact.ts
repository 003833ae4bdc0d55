/** Why something of GitHub could not be seen. */
export interface Missing {
  /**
   * The permission that GitHub asks for, as it names it (`administration=read`); null when it does
   * not say.
   */
  readonly permission: string | null;
  /** What happened, in a few words without a full stop: `GitHub answered 403`. */
  readonly why: string;
}

/** Something that GitHub was asked, with its answer; or why this token does not see it. */
export type Fact<T> =
  { readonly seen: true; readonly value: T } | { readonly seen: false; readonly missing: Missing };

/** A fact that was seen. */
export function seen<T>(value: T): Fact<T> {
  return { seen: true, value };
}

/** A fact that was not seen. */
export type Hidden = Extract<Fact<never>, { readonly seen: false }>;

/** Makes a fact that was not seen. */
export function unseen(permission: string | null, why: string): Hidden {
  return { seen: false, missing: { permission, why } };
}

/** The fact that follows from another one. */
export function mapFact<T, U>(fact: Fact<T>, change: (value: T) => U): Fact<U> {
  return fact.seen ? seen(change(fact.value)) : fact;
}
