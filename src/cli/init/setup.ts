import type { ActionPin } from '../../core/init/pins.js';
import type { InitFacts } from '../../core/init/plan.js';
import { isOnGitHubCom } from '../../core/init/remote.js';
import type { Paint } from '../../report/terminal/style.js';
import type { Values } from '../command.js';
import type { initOptions } from './options.js';
import type { Asker } from './ask.js';
import { chooseBranch } from './choose.js';
import type { Clone } from './look.js';
import type { InitOptions } from './options.js';
import type { PolicyFile } from './policy.js';

/** One run of `init`: its options, and the clone that it is about. */
export interface Setup {
  readonly options: InitOptions;
  readonly values: Values<typeof initOptions>;
  readonly clone: Clone;
  /** Null where nobody is asked. */
  readonly asker: Asker | null;
  readonly paint: Paint;
}

/** What is decided about the files. */
export interface Chosen {
  readonly policy: PolicyFile;
  readonly fixby: ActionPin | null;
  readonly public: boolean;
  readonly owners: readonly string[];
}

/** The facts from which the files follow. */
export function factsOf({ options, clone }: Setup, { policy, ...chosen }: Chosen): InitFacts {
  return {
    ...chosen,
    files: clone.files,
    repository: clone.remote,
    branch: chooseBranch(options, clone),
    policyText: policy.text,
    policy: policy.policy,
  };
}

/** Whether Fixby is taken to be on github.com: where this repository is, or none is known. */
export function onGitHubCom({ remote }: Clone): boolean {
  return remote === null || isOnGitHubCom(remote);
}

/** Writes to stdout. */
export function say(text: string): void {
  process.stdout.write(text);
}
