test('uploads', async () => {
  const accessKey = 'AKIAQ7NP3XU2LZ5TYW4M'; // BAD
  const password = 'only-of-1-test-user';
  expect(await upload({ accessKey, password })).toBe(true);
});
