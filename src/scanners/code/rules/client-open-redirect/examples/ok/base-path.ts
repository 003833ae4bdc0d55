const base = new URL(document.baseURI).pathname.replace(/\/+$/, '');

export function download(id: string): void {
  window.open(`${base}/api/mails/${id}`, '_blank');
}
