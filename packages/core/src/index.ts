export { describeValue } from './issue/describe-value.ts'
export { direction } from './labels/direction.ts'
export { fill } from './labels/fill.ts'
export { formatDate } from './labels/format-date.ts'
export { type Labels, labels } from './labels/labels.ts'
export { matchLabel } from './labels/match-label.ts'

// The words of all languages stand first: bundles of the feeds compress to 1 % less so.

export { type ArchiveFeedOptions, archiveFeed } from './feed/archive-feed.ts'
export {
  type FeedDocument,
  type FeedDocumentOptions,
  renderFeedDocument,
  streamFeedDocument,
} from './feed/feed-document.ts'
export { type FeedItem, type FeedSelection, feedItems, streamFeedItems } from './feed/feed-items.ts'
export { archiveLinks, articleLinks, type FeedLink, feedLinks } from './feed/feed-links.ts'
export { feedSummary } from './feed/feed-summary.ts'
export { type FilterFeedOptions, filterFeed } from './feed/filter-feed.ts'
export { isUnpublished } from './feed/is-unpublished.ts'
export { itemId, namedId } from './feed/item-id.ts'
export { mediaTypeOf } from './feed/media-type-of.ts'
export { newestUpdate } from './feed/newest-update.ts'
export { noticeBefore } from './feed/notice-before.ts'
export { reportSummary } from './feed/report-summary.ts'
export { streamText } from './feed/stream-text.ts'
export { utf8Length } from './feed/utf8-length.ts'
export { withCorrections } from './feed/with-corrections.ts'
export { withUpdate } from './feed/with-update.ts'
export {
  type DefinedSection,
  type DefinedSectionInput,
  defineSection,
  type SectionDefinition,
} from './gate/define-section.ts'
export { articleLimits, type Limits, limitsOf } from './gate/limits.ts'
export { type MergedFeed, mergeFeeds } from './gate/merge-feeds.ts'
export {
  defineArticle,
  type ParseOptions,
  parseArticle,
  type SafeParseResult,
  safeParseArticle,
} from './gate/parse-article.ts'
export {
  defineFeed,
  parseFeed,
  type SafeParseFeedResult,
  safeParseFeed,
} from './gate/parse-feed.ts'
export { sharedSlugs } from './gate/shared-slugs.ts'
export { slugify } from './gate/slugify.ts'
export { articleSchema, feedSchema } from './gate/standard-schema.ts'
export { ArticleError } from './issue/article-error.ts'
export { type FormatIssuesOptions, formatIssues } from './issue/format-issues.ts'
export type { Issue, OnIssue } from './issue/issue.ts'
export { issuesUnder } from './issue/issues-under.ts'
export { reportLosses } from './issue/report-losses.ts'
export { reportParts } from './issue/report-parts.ts'
export { articleJsonSchema } from './json-schema/article-json-schema.ts'
export { feedJsonSchema } from './json-schema/feed-json-schema.ts'
export type { JsonSchema } from './json-schema/json-schema.ts'
export { articleToMdast } from './lower/article-to-mdast.ts'
export { type ReadableNode, sectionContent } from './lower/section-content.ts'
export { sectionHeading } from './lower/section-heading.ts'
export { sectionToMdast } from './lower/section-to-mdast.ts'
export { type MediaMapper, mapMedia } from './media/map-media.ts'
export { lostInXml, reportMedia } from './media/report-media.ts'
export type { ArticleV0 } from './migration/article-v0.ts'
export { type MigrateOptions, migrateArticle } from './migration/migrate-article.ts'
export type { AiDisclosure, AiReview, MediaDisclosure } from './model/ai-disclosure.ts'
export type {
  Article,
  ArticleStatus,
  ArticleType,
  Category,
  Correction,
  RelatedArticle,
  SourceFeed,
  Translation,
} from './model/article.ts'
export type {
  AiDisclosureInput,
  ArticleInput,
  AuthorInput,
  BuiltInSectionInput,
  CategoryInput,
  CustomInput,
  EpisodeInput,
  FeedInput,
  FlowInput,
  ImageInput,
  MediaInput,
  OrganizationInput,
  PhrasingInput,
  PlainArticleInput,
  PlainFeedInput,
  RelatedArticleInput,
  RightsInput,
  SectionInput,
  StepInput,
  TimeInput,
} from './model/article-input.ts'
export type {
  Author,
  AuthorBase,
  Organization,
  Person,
  Publisher,
  PublisherPolicies,
} from './model/author.ts'
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
} from './model/content.ts'
export type { Episode, EpisodePerson } from './model/episode.ts'
export type { Feed, FeedArchive, FeedMetadata } from './model/feed.ts'
export type { FeedContent, FeedRenderOptions } from './model/feed-options.ts'
export type { Json } from './model/json.ts'
export type { Chapter, Image, ImageVariant, Media, MediaVariant } from './model/media.ts'
export type { Renderer, RenderOptions } from './model/renderer.ts'
export type { AiPermissions, Payment, Permission, Rights } from './model/rights.ts'
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
} from './model/section.ts'
export { checkOptions, type OptionKind } from './options/check-options.ts'
export { checkedList } from './options/checked-list.ts'
export { expectOptions } from './options/expect-options.ts'
export { givenList } from './options/given-list.ts'
export { givenText } from './options/given-text.ts'
export { optionError } from './options/option-error.ts'
export { type CreativeCommonsTerms, creativeCommons } from './rights/creative-commons.ts'
export { digitalSourceType } from './rights/digital-source-type.ts'
export { disclosureText, mediaDisclosureText } from './rights/disclosure-text.ts'
export { type LabelDuty, type LabelDutyArticle, labelDuty } from './rights/label-duty.ts'
export { reportRsl } from './rights/report-rsl.ts'
export { type RightsHolder, resolveRights } from './rights/resolve-rights.ts'
export { rightsIssues } from './rights/rights-issues.ts'
export { rightsPermissions } from './rights/rights-permissions.ts'
export { type RslElement, rslContent, rslNamespace } from './rights/rsl-content.ts'
export { type TdmReservation, tdmReservation } from './rights/tdm-reservation.ts'
export { checkedTimestamp, checkedUrl } from './safe/checked.ts'
export { cleanText } from './safe/clean-text.ts'
export { refusedImageType } from './safe/refused-image-type.ts'
export { resolveUrl } from './safe/resolve-url.ts'
export { safeCount } from './safe/safe-count.ts'
export { isSafeHtml, type SafeHtml, unsafeHtml } from './safe/safe-html.ts'
export { safeLanguage } from './safe/safe-language.ts'
export { safeMediaType } from './safe/safe-media-type.ts'
export { safeTimestamp } from './safe/safe-timestamp.ts'
export { safeUrl } from './safe/safe-url.ts'
export {
  type Readable,
  readableArticle,
  readableFeed,
  readableRights,
} from './shape/readable.ts'
export { type BinaryFormat, binaryFormat } from './source/binary-format.ts'
export {
  type CharsetOrigin,
  type DeclaredCharset,
  declaredCharsets,
} from './source/declared-charset.ts'
export {
  type DecodedSource,
  type DecodeOptions,
  decodeSource,
  maxSourceLength,
} from './source/decode-source.ts'
export { chaptersOf } from './text/chapters-of.ts'
export { countSection } from './text/count-section.ts'
export { countWords, type WordCounter } from './text/count-words.ts'
export { type ExcerptOptions, excerpt } from './text/excerpt.ts'
export { openingText } from './text/opening-text.ts'
export { type ReadingTimeOptions, readingTime } from './text/reading-time.ts'
export { recordingOf } from './text/recording-of.ts'
export { scriptText } from './text/script-text.ts'
export { indexTerms, searchTerms } from './text/search-terms.ts'
export { showsSummary } from './text/shows-summary.ts'
export { toText } from './text/to-text.ts'
export { wordCount } from './text/word-count.ts'
