const digits = (count: number): string => {
  let text = '';
  for (let i = 0; i < count; i += 1) text += Math.floor(Math.random() * 10);
  return text;
};
export function reset(user: { otp: string }) {
  user.otp = digits(6); // BAD
}
