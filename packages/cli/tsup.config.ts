import type { Options } from 'tsup'
import { licencesOfInputs } from './bundle/licences-of-inputs.ts'
import { namesOfCommonjs } from './bundle/names-of-commonjs.ts'
import { placesOfModules } from './bundle/places-of-modules.ts'

/**
 * What is loaded as it is installed: what is there only for some, or finds files beside its own code.
 */
const loaded = [
  '@atproto/lex-password-session',
  '@standfirst/queue',
  '@takumi-rs/core',
  'highlight.js',
  'jiti',
  'lowlight',
  'minisearch',
  'open',
  'satteri',
  'sharp',
  'tinypool',
]

/**
 * The command line is a program, and starts anew for each command: one file for each of its 1,400 modules
 * took half of the time of a small build to find and read. It is few files, with what it needs in them.
 */
const config: Options = {
  entry: {
    bin: 'src/bin.ts',
    index: 'src/index.ts',
    'build/worker': 'src/build/worker.ts',
  },
  splitting: true,
  noExternal: [new RegExp(`^(?!(?:${loaded.join('|')})(?:/|$))`)],
  external: loaded,
  esbuildPlugins: [placesOfModules, namesOfCommonjs, licencesOfInputs],
  // What was written for CommonJS asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  // Without its prefix, Node has no `sqlite`.
  removeNodeProtocol: false,
  dts: { entry: { index: 'src/index.ts' } },
  sourcemap: false,
  clean: true,
}

export default config
