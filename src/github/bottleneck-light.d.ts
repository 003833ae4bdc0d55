/**
 * Types for the build of bottleneck without Redis, which has none of its own. The throttling
 * plug-in uses the same build.
 */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
