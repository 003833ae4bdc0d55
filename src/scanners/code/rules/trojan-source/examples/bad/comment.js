exports.isAdmin = (user) => {
  /*‮ } ⁦if (user.admin)⁩ ⁦ begin admins only */ // BAD
  return true;
};
