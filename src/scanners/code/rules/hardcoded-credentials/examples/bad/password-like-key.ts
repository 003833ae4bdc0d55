export const database = {
  host: 'db.example.com',
  password: 'Pub_Qu1zNight!2024', // BAD
};
