import type { Discipline } from './discipline.ts'

/** A text of Markdown to HTML. Ours is safe to show, and the article is checked between; theirs is neither. */
export const candidates: Discipline = {
  '@standfirst/markdown/fast, renderHtml': async ({ files }) => {
    const { parseMarkdown } = await import('@standfirst/markdown/fast')
    const { renderHtml } = await import('@standfirst/html')
    return (index) => renderHtml(parseMarkdown(files[index] ?? ''), { profile: 'feed' })
  },
  '@standfirst/markdown, renderHtml': async ({ files }) => {
    const { parseMarkdown } = await import('@standfirst/markdown')
    const { renderHtml } = await import('@standfirst/html')
    return (index) => renderHtml(parseMarkdown(files[index] ?? ''), { profile: 'feed' })
  },
  marked: async ({ bodies }) => {
    const { marked } = await import('marked')
    return (index) => marked.parse(bodies[index] ?? '', { async: false })
  },
  'markdown-it': async ({ bodies }) => {
    const { default: MarkdownIt } = await import('markdown-it')
    const parser = new MarkdownIt()
    return (index) => parser.render(bodies[index] ?? '')
  },
  micromark: async ({ bodies }) => {
    const { micromark } = await import('micromark')
    const { gfm, gfmHtml } = await import('micromark-extension-gfm')
    const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()] }
    return (index) => micromark(bodies[index] ?? '', options)
  },
  markdoc: async ({ bodies }) => {
    const { default: Markdoc } = await import('@markdoc/markdoc')
    return (index) => Markdoc.renderers.html(Markdoc.transform(Markdoc.parse(bodies[index] ?? '')))
  },
  satteri: async ({ bodies }) => {
    const { markdownToHtml } = await import('satteri')
    return (index) => markdownToHtml(bodies[index] ?? '').html
  },
  md4w: async ({ bodies }) => {
    const { init, mdToHtml } = await import('md4w')
    await init()
    return (index) => mdToHtml(bodies[index] ?? '')
  },
}
