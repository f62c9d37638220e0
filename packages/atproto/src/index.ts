export { type ArticlePost, articleToPost, type Facet, type PostOptions } from './article-to-post.ts'
export {
  articleToStandardDocument,
  type StandardDocument,
  type StandardDocumentOptions,
} from './article-to-standard-document.ts'
export type { Blob, StrongRef } from './blob.ts'
export { type CoverInput, coverInput } from './cover-input.ts'
export {
  feedToStandardPublication,
  type StandardPublication,
  type StandardPublicationOptions,
} from './feed-to-standard-publication.ts'
export {
  renderStandardDocument,
  renderStandardPublication,
  standardDocumentRenderer,
  standardPublicationRenderer,
} from './render-standard.ts'
export { standardDocumentKey } from './standard-document-key.ts'
export { type StandardLink, standardLinks, wellKnownPublication } from './standard-links.ts'
