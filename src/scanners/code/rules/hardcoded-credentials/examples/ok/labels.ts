export const texts = {
  forgotPassword: 'Forgot Password?',
  createApiKey: 'API-Schlüssel erstellen',
  deleteApiKey: '确认删除此API密钥吗？',
  invalidPassword: "Noto'g'ri parol",
  missingPassword: 'Palavra-passe inválida',
};
export const routes = {
  'PATCH /api/users/:id/password': 'users/update-password',
};
