export const ask = () => {
  const options = { headers: { authorization: 'tok-9fK2mQ71xvB3' } }; // BAD
  options.headers['X-Automation-Webhook-Token'] = 'a81Kd0qLm2Zx77Pw'; // BAD
  return fetch('https://hooks.example.com', options);
};
export const tell = () => fetch('https://x.example.com', { headers: { Authorization: 'Bearer q7Lp0zXk29aVtm4' } }); // BAD
