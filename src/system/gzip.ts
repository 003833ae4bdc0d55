/**
 * Whether data starts as gzip does: whoever names a file, or serves it, may pack it or not.
 * @see https://www.rfc-editor.org/rfc/rfc1952#page-6
 */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}
