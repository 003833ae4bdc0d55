export const SECRET = '(?:secret|token|api_?-?key)';
export const PASSWORD = '(?:passw(?:or)?d|passwort|pwd)';
