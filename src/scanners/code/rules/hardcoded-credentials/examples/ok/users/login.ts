export async function login({ name, password }: { name: string; password: string }): Promise<boolean> {
  const user = await users.find(name);
  return user !== null && (await user.matches(password));
}
