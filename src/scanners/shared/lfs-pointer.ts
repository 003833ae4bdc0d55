/** The beginning of a Git LFS pointer, which is committed instead of the real file. */
const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/');

/**
 * Whether a file is a Git LFS pointer, whose real content is not in the repository. Scanned as text
 * it would look harmless.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer
 */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.subarray(0, BEGINNING.length).equals(BEGINNING);
}

/** The reason why a pointer is not scanned. */
export const LFS_POINTER = 'a Git LFS pointer: the file itself is not in the repository';
