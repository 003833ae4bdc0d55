async function leave(): Promise<void> {
  const target = decodeURIComponent(location.hash.substring(1));
  await Promise.resolve();
  location.replace(target); // BAD
}
leave();
