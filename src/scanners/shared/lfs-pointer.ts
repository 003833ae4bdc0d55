/** How the file begins that Git LFS commits in the place of the real one. */
const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/');

/**
 * Whether a file only points to what Git LFS keeps elsewhere: read as text, it looks like a file
 * that holds nothing.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer
 */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.subarray(0, BEGINNING.length).equals(BEGINNING);
}

/** Why such a file is not looked at. */
export const LFS_POINTER = 'a Git LFS pointer: the file itself is not in the repository';
