export const settings = {
  adminPassword: 'Forgot-Password7?', // BAD
  userPassword: 'Grün#Blau8', // BAD
  apiKey: 'users/4f9a-77c1', // BAD
};
