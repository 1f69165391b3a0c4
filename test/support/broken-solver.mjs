/** For `node --import`: the solver cannot be loaded, as when its WebAssembly is damaged. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (name, context, next) =>
    name === 'highs'
      ? { url: "data:text/javascript,throw new Error('out of memory in wasm')", shortCircuit: true }
      : next(name, context),
});
