/** Where a repository keeps its policy unless told otherwise. */
export const DEFAULT_POLICY_PATH = '.github/fixby.yml';
