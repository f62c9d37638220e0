export { parseMarkdown, safeParseMarkdown } from './parse-markdown.ts'
export type { MarkdownParseOptions } from './parse-options.ts'
export type { MarkdownPreset } from './preset.ts'
export { type MarkdownOptions, markdownRenderer, renderMarkdown } from './render-markdown.ts'
