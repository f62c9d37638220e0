import { type Article, defineArticle } from '@standfirst/core'
import { type EmailOptions, renderEmail } from '@standfirst/email'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { outputsOf } from './outputs-of.ts'
import { seedArticle } from './seed-outputs.ts'

/** Markdown as the content of a section. */
function contentOf(blocks: readonly string[]): never {
  const tree = fromMarkdown(blocks.join('\n\n'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  return tree.children as never
}

/** An article with what only reading it through tells: order, addresses of pictures, numbers, code. */
export const readingArticle: Article = defineArticle({
  ...seedArticle,
  id: 'tag:example.com,2026:reading',
  url: 'https://example.com/reading/',
  sections: [
    ...seedArticle.sections,
    {
      kind: 'prose',
      heading: 'How to measure',
      content: contentOf([
        '![A gauge](https://example.com/gauge.png)',
        'Read the [gauge](https://example.com/gauge/) and the [tables](https://example.com/tables/)[^1].',
        '3. Wait.\n4. Read again.\n\n   1. Write it down.',
        '```\nif (high) {\n    warn()\n}\n```',
        '| Bridge | Depth |\n| --- | --- |\n| Old | 2.5 m |\n| New | 3.5 m |',
        'The gauge is old.\n\nThe tables are new.',
        '[^1]: Of 2025.',
      ]),
    },
  ],
} as Parameters<typeof defineArticle>[0])

const list = { unsubscribeUrl: 'https://example.com/leave?reader=1', id: 'news.example.com' }

/** How its message was rendered. */
export const readingOptions: { email: EmailOptions } = {
  email: {
    sender: { name: 'Example News', url: 'https://example.com/' },
    footer: '1 Example Road\nBern',
    list,
  },
}

/** Its outputs, the message as a member of a mailing list gets it. */
export const readingOutputs: ReturnType<typeof outputsOf> = {
  ...outputsOf(readingArticle),
  email: JSON.stringify(renderEmail(readingArticle, readingOptions.email)),
}
