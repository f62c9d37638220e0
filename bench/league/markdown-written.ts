import type { Discipline } from './discipline.ts'

/** Markdown of an article; ours with front matter, theirs of the tree alone. */
export const candidates: Discipline = {
  renderMarkdown: async ({ articles }) => {
    const { renderMarkdown } = await import('@standfirst/markdown')
    return (index) => renderMarkdown(articles[index] as never)
  },
  'renderMarkdown, no front matter': async ({ articles }) => {
    const { renderMarkdown } = await import('@standfirst/markdown')
    return (index) => renderMarkdown(articles[index] as never, { frontMatter: false })
  },
  'mdast-util-to-markdown': async ({ articles }) => {
    const { articleToMdast } = await import('@standfirst/core')
    const { toMarkdown } = await import('mdast-util-to-markdown')
    const { gfmToMarkdown } = await import('mdast-util-gfm')
    const trees = articles.map((article) => articleToMdast(article))
    return (index) => toMarkdown(trees[index] as never, { extensions: [gfmToMarkdown()] })
  },
}
