export const run = () => {
  const event = 'nightly';
  console.log(event);
};
