async function isAllowed(user: string, page: string): Promise<boolean> {
  const rights = await load(user);
  return rights.includes(page);
}
export async function show(user: string, page: string): Promise<string> {
  return isAllowed(user, page) ? render(page) : ''; // BAD
}
