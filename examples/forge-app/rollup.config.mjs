import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';

/** Custom UI is served as it is: this puts the panel and the bridge into one file. */
export default {
  input: 'static/panel/panel.js',
  output: { file: 'static/panel/panel.bundle.js', format: 'iife' },
  plugins: [nodeResolve({ browser: true }), commonjs()],
};
