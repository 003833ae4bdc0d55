import { readFileSync } from 'node:fs';

const text = readFileSync('/etc/hosts', 'utf8');
console.log(text.includes('acme'));
void fetch('https://api.acme-shop.com/items');
