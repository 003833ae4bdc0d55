export class Search {
  index: any;

  async find(query: string, filter: string[]) {
    return this.index.search(query, { filter, limit: 10 });
  }
}

export async function similar(client: any, kind: string) {
  return client.search('vectors', { filter: `kind = ${kind}` });
}

export async function all(store: any, owner: string) {
  return store.search('', { filter: { owner } });
}
