import axios from 'axios';
export const run = () =>
  axios.get('https://api.atlassian.com/admin/v1/orgs', { // BAD
    headers: { Authorization: `Basic ${process.env.ADMIN}` },
  });
