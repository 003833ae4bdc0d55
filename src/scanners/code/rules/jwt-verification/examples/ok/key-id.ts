import jwt from 'jsonwebtoken';
export function read(token: string, keys: Map<string, string>) {
  const head = jwt.decode(token, { complete: true });
  return jwt.verify(token, keys.get(head!.header.kid!)!, { algorithms: ['RS256'] });
}
