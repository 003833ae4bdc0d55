import { Client } from 'basic-ftp';
export async function send(file) {
  const client = new Client();
  await client.access({ host: 'files.acme-shop.com', user: 'u', password: process.env.PASSWORD, secure: false }); // BAD
  await client.uploadFrom(file, 'a');
}
