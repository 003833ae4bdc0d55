const fields = { password: 'password', apiKey: 'YOUR_API_KEY', secret: '', token: null };
const passwordLabel = 'Please type your password';
module.exports = { fields, passwordLabel };
