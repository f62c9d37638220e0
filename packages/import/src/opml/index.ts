export type { Opml, OpmlFeed, OpmlOutline } from './opml.ts'
export { type OpmlReading, parseOpml } from './parse-opml.ts'
export { type OpmlOptions, renderOpml } from './render-opml.ts'
