exports.show = async (settings) => {
  console.log('key', mask(settings.apiKey), settings.passwordPolicy, settings.isPassword);
};
