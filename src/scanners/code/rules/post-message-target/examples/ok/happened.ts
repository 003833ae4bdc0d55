export const ready = () => window.parent.postMessage({ type: 'ready' }, '*');

export function resized(height: number) {
  window.parent.postMessage({ type: 'resize', height, box: { height } }, '*');
}

export const created = (documentId: string) =>
  window.parent.postMessage({ action: 'document-created', data: { documentId } }, '*');
