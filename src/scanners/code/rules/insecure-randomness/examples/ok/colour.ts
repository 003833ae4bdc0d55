export const colour = (): string => `hsl(${Math.random() * 360} 50% 50%)`;
export const elementId = 'id-' + Math.random().toString(36).slice(2);
const jitter = Math.random() * 100;
setTimeout(() => undefined, jitter);
