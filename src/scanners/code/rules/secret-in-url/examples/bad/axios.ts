import axios from 'axios';
const urlOf = (key: string): string => 'https://api.example.com/items?api_key=' + key;
export async function load(key: string): Promise<unknown> {
  await axios.get('https://api.example.com/me', { params: { access_token: key } }); // BAD
  return axios.get(urlOf(key)); // BAD
}
