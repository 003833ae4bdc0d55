const hosts = ['example.com', 'example.org'];
const allowed = new Set(hosts);
export const isKnown = (host: string) => hosts.includes(host) || allowed.has(host);
export const isSub = (host: string) => host.endsWith('.example.com');
export const hasWord = (text: string[]) => text.includes('example.com');
