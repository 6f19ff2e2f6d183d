import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser and Node has and jsdom does not hand on, for pages that stand over the simulated Excel. */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
});
