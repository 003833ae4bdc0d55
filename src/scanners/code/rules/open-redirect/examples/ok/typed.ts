interface Later {
  redirect(address: string): void;
}

export function ask(query: { to: string }, later: Response) {
  (later as unknown as Later).redirect(query.to);
}
