exports.agentOptions = (user) => {
  const self = { rejectUnauthorized: true };
  if (user.insecure) self.rejectUnauthorized = user.rejectUnauthorized;
  return { rejectUnauthorized: self.rejectUnauthorized, other: { rejectUnauthorized: !user.ignoreErrors || false } };
};
