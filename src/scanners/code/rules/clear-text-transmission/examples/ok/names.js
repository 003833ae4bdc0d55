export const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
export const plain = () => fetch('http://www.acme-shop.com/news.json');
export const schema = { $schema: 'http://json-schema.org/draft-07/schema#', password: { type: 'string' } };
