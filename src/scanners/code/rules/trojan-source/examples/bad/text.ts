export const level: string = 'user‮ ⁦// only admins⁩ ⁦'; // BAD
