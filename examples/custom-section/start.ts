import { renderHtml } from '@standfirst/html'
import { renderMarkdown } from '@standfirst/markdown'
import { article } from './article.ts'
import { pollSections } from './poll.ts'

process.stdout.write(`The page, in a form of its own:

${renderHtml(article, { sections: pollSections })}

Markdown, by the lowering:

${renderMarkdown(article, { frontMatter: false })}
`)
