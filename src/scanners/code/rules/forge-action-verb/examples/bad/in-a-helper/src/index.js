import { close } from './close';
export const run = ({ key }) => close(key);
