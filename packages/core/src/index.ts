export type { AiDisclosure, AiReview } from './ai-disclosure.ts'
export { type ArchiveFeedOptions, archiveFeed } from './archive-feed.ts'
export type {
  Article,
  ArticleStatus,
  ArticleType,
  Category,
  Correction,
  RelatedArticle,
  Translation,
} from './article.ts'
export { ArticleError } from './article-error.ts'
export type {
  ArticleInput,
  AuthorInput,
  BuiltInSectionInput,
  CategoryInput,
  CustomInput,
  FeedInput,
  FlowInput,
  ImageInput,
  OrganizationInput,
  PhrasingInput,
  RelatedArticleInput,
  RightsInput,
  SectionInput,
  StepInput,
} from './article-input.ts'
export { articleJsonSchema } from './article-json-schema.ts'
export { articleToMdast } from './article-to-mdast.ts'
export type { Author, AuthorBase, Organization, Person } from './author.ts'
export { checkedTimestamp, checkedUrl } from './checked.ts'
export { cleanText } from './clean-text.ts'
export type {
  BlockquoteNode,
  BreakNode,
  CodeNode,
  DeleteNode,
  EmphasisNode,
  Flow,
  FootnoteDefinitionNode,
  FootnoteReferenceNode,
  HeadingNode,
  ImageNode,
  InlineCodeNode,
  LinkNode,
  ListItemNode,
  ListNode,
  Node,
  NodeType,
  ParagraphNode,
  Phrasing,
  StrongNode,
  TableCellNode,
  TableNode,
  TableRowNode,
  TextNode,
  ThematicBreakNode,
} from './content.ts'
export { countSection, type SectionCounter } from './count-section.ts'
export { countWords, type WordCounter } from './count-words.ts'
export { type CreativeCommonsTerms, creativeCommons } from './creative-commons.ts'
export {
  type DefinedSection,
  type DefinedSectionInput,
  defineSection,
  type SectionDefinition,
} from './define-section.ts'
export { digitalSourceType } from './digital-source-type.ts'
export { direction } from './direction.ts'
export { disclosureText } from './disclosure-text.ts'
export { type ExcerptOptions, excerpt } from './excerpt.ts'
export type { Feed, FeedArchive, FeedMetadata } from './feed.ts'
export {
  type FeedDocument,
  type FeedDocumentOptions,
  renderFeedDocument,
  streamFeedDocument,
} from './feed-document.ts'
export { type FeedItem, type FeedSelection, feedItems, streamFeedItems } from './feed-items.ts'
export { feedJsonSchema } from './feed-json-schema.ts'
export { archiveLinks, articleLinks, type FeedLink, feedLinks } from './feed-links.ts'
export type { FeedContent, FeedRenderOptions } from './feed-options.ts'
export { feedSummary } from './feed-summary.ts'
export { fill } from './fill.ts'
export { type FilterFeedOptions, filterFeed } from './filter-feed.ts'
export { formatDate } from './format-date.ts'
export { type FormatIssuesOptions, formatIssues } from './format-issues.ts'
export { articleLimits, type Limits } from './gate/limits.ts'
export { isUnpublished } from './is-unpublished.ts'
export type { Issue, OnIssue } from './issue.ts'
export { issuesUnder } from './issues-under.ts'
export type { Json } from './json.ts'
export type { JsonSchema } from './json-schema/json-schema.ts'
export { type LabelDuty, labelDuty } from './label-duty.ts'
export { type Labels, labels } from './labels.ts'
export { matchLabel } from './match-label.ts'
export type { Image, ImageVariant, Media } from './media.ts'
export { type MigrateOptions, migrateArticle } from './migrate-article.ts'
export type { ArticleV0 } from './migration/article-v0.ts'
export { newestUpdate } from './newest-update.ts'
export {
  defineArticle,
  type ParseOptions,
  parseArticle,
  type SafeParseResult,
  safeParseArticle,
} from './parse-article.ts'
export { defineFeed, parseFeed, type SafeParseFeedResult, safeParseFeed } from './parse-feed.ts'
export { type ReadingTimeOptions, readingTime } from './reading-time.ts'
export type { Renderer, RenderOptions } from './renderer.ts'
export { type RightsHolder, resolveRights } from './resolve-rights.ts'
export { resolveUrl } from './resolve-url.ts'
export type { AiPermissions, Payment, Permission, Rights } from './rights.ts'
export { rightsIssues } from './rights-issues.ts'
export { rightsPermissions } from './rights-permissions.ts'
export { type RslElement, rslContent, rslNamespace } from './rsl-content.ts'
export { safeCount } from './safe-count.ts'
export { isSafeHtml, type SafeHtml, unsafeHtml } from './safe-html.ts'
export { safeLanguage } from './safe-language.ts'
export { safeMediaType } from './safe-media-type.ts'
export { safeTimestamp } from './safe-timestamp.ts'
export { safeUrl } from './safe-url.ts'
export type {
  Audience,
  AudienceItem,
  CallToAction,
  Custom,
  Faq,
  FaqItem,
  OriginalPost,
  PostAuthor,
  Prose,
  Section,
  SectionBase,
  SectionKind,
  Step,
  Steps,
  Takeaways,
  WhyItMatters,
} from './section.ts'
export { type ReadableNode, sectionContent } from './section-content.ts'
export { sectionHeading } from './section-heading.ts'
export { sectionToMdast } from './section-to-mdast.ts'
export { articleSchema, feedSchema } from './standard-schema.ts'
export { streamText } from './stream-text.ts'
export { type TdmReservation, tdmReservation } from './tdm-reservation.ts'
export { toText } from './to-text.ts'
export { utf8Length } from './utf8-length.ts'
export { withLists } from './with-lists.ts'
export { withUpdate } from './with-update.ts'
export { wordCount } from './word-count.ts'
