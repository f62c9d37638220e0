export {
  type HtmlSections,
  type HtmlSectionsOptions,
  hastToSections,
} from './body/hast-to-sections.ts'
export { keepNumbers } from './body/keep-numbers.ts'
export { setextHeading } from './body/setext-heading.ts'
export type { MarkdownContent, MarkdownContentOptions } from './content-options.ts'
export { presetLimits } from './dialect/preset-limits.ts'
export type { ToolLimit } from './dialect/tool-limit.ts'
export type { FrontMatterInput } from './front-matter/front-matter-input.ts'
export type { InheritedMatter } from './front-matter/inherited-matter.ts'
export {
  type DatedFrontMatter,
  parseDatedFrontMatter,
  parseFrontMatter,
} from './front-matter/parse-front-matter.ts'
export { type MarkdownPreset, markdownPresets } from './front-matter/preset.ts'
export { markdownToContent } from './markdown-to-content.ts'
export { type MarkdownTag, md } from './md.ts'
export { parseMarkdown, placeIssues, safeParseMarkdown } from './parse-markdown.ts'
export type { MarkdownParseOptions } from './parse-options.ts'
export { remarkArticle } from './remark-article.ts'
export { type MarkdownOptions, markdownRenderer, renderMarkdown } from './render-markdown.ts'
export { toVFileMessage } from './vfile-message.ts'
