export type { AtomOptions, FeedMetadata } from './atom-options.ts'
export { atomRenderer, renderAtom, streamAtom } from './render-atom.ts'
