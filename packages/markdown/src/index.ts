export { type MarkdownOptions, markdownRenderer, renderMarkdown } from './render-markdown.ts'
