function isAllowed(user: string, page: string): boolean {
  return rights.get(user)?.includes(page) ?? false;
}
export const show = (user: string, page: string): string => (isAllowed(user, page) ? render(page) : '');
