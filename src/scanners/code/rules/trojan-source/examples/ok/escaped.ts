export const marks: string[] = ['\u202E', '\u2066'];
