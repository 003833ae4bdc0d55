export default {
  'signin.input.password': 'Passwort',
  'share.modal.error.invalid-password': 'Neplatné heslo',
  'resetPassword.text.resetPassword': 'Restablecer contraseña',
  'admin.config.s3.secret': 'Geheimnis',
  'admin.config.oauth.client-secret': 'GitHub クライアントシークレット',
  invalidPassword: 'Wachtwoord',
  'settings.accessKey': "Clé d'accès",
  'settings.password': 'Contraseña:',
};
