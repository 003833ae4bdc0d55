/** Whether osv-scanner reads a file itself: of what only we read it is given a list of packages. */
export function isKnownToOsvScanner(path: string): boolean {
  return !/(?:^|\/)Cargo\.toml$/.test(path);
}
