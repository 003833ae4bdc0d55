/** The build without Redis, which the throttling plug-in uses as well, has no types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
