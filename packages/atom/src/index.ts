export type { FeedMetadata } from '@standfirst/core'
export type { AtomOptions } from './atom-options.ts'
export { atomRenderer, renderAtom, streamAtom } from './render-atom.ts'
