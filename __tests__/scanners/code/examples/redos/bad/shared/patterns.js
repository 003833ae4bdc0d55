export const END = /[ \t]+$/;
