/** An action of a workflow, with the version that it is pinned to. */
export interface ActionPin {
  /** `owner/name` */
  readonly action: string;
  /** A full commit SHA; `COMMIT` where it is not known yet. */
  readonly ref: string;
  /** The comment behind it: which version that is; empty for none. */
  readonly note: string;
}

/** The checkout that the workflows use. */
export const CHECKOUT: ActionPin = {
  action: 'actions/checkout',
  ref: '3d3c42e5aac5ba805825da76410c181273ba90b1',
  note: 'v7.0.1',
};

/** Stands for Fixby where nobody has said yet which repository and commit are meant. */
export const PLACEHOLDER: ActionPin = {
  action: 'OWNER/fixby',
  ref: 'COMMIT',
  note: "v0.1.0: the full SHA of a release's commit, not its tag",
};

/** Whether it still has to be filled in. */
export function isPlaceholder({ ref }: ActionPin): boolean {
  return ref === PLACEHOLDER.ref;
}

const SHA = '[0-9a-f]{40}|[0-9a-f]{64}';
const ACTION = new RegExp(`^([A-Za-z0-9][\\w-]*/[\\w.-]+)@(${SHA})$`, 'u');

/** Reads `owner/name@<full SHA>`. @returns null where it is anything else */
export function parsePin(text: string): ActionPin | null {
  const [, action, ref] = ACTION.exec(text) ?? [];
  return action === undefined || ref === undefined ? null : { action, ref, note: '' };
}

const USES = new RegExp(`^\\s*(?:- )?uses: ([A-Za-z0-9][\\w-]*/[\\w.-]+)@(${SHA})(?: # (.*?))?\\s*$`, 'gmu');

/**
 * The actions that workflows pin by a full SHA, the first place of each. They are kept: whoever
 * moved a pin forward, a person or Dependabot, must not be set back.
 */
export function pinsIn(workflows: readonly string[]): ActionPin[] {
  const all = workflows.flatMap((text) =>
    [...text.matchAll(USES)].map(([, action = '', ref = '', note = '']) => ({ action, ref, note })),
  );
  return all.filter((pin, index) => all.findIndex(({ action }) => action === pin.action) === index);
}

/** The pin of an action whose name ends in `/fixby`; undefined where there is none. */
export function fixbyPin(pins: readonly ActionPin[]): ActionPin | undefined {
  return pins.find(({ action }) => action.toLowerCase().endsWith('/fixby'));
}

/** `owner/name@ref # note`, as it stands behind `uses:`. */
export function usesText({ action, ref, note }: ActionPin): string {
  return `${action}@${ref}${note === '' ? '' : ` # ${note}`}`;
}
