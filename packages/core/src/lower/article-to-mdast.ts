import type { Root } from 'mdast'
import { labels } from '../labels/labels.ts'
import type { Article } from '../model/article.ts'
import type { RenderOptions } from '../model/renderer.ts'
import { expectOptions } from '../options/expect-options.ts'
import { readableArticle } from '../shape/readable.ts'
import { sectionHeading } from './section-heading.ts'
import { sectionToMdast } from './section-to-mdast.ts'

/**
 * Lower the sections of an article to one mdast tree: each section's heading at rank 2, then its
 * content. A section without any content is left out.
 *
 * @param article - Article; not changed, and its nodes are shared with the result.
 * @param options - Configuration.
 */
export function articleToMdast(article: Article, options: RenderOptions = {}): Root {
  expectOptions(options, 'articleToMdast')
  const [{ language, sections }, onIssue] = readableArticle(article, options.onIssue)
  const words = labels(language, options.labels)
  const children = sections.flatMap((section, index): Root['children'] => {
    const content = sectionToMdast(section, words) as Root['children']
    if (content.length === 0) {
      if (section.kind.startsWith('x-')) {
        onIssue?.({
          code: 'empty-section',
          severity: 'warning',
          message: `Found a section of the kind \`${section.kind}\` without a \`fallback\`, expected one: it was left out.`,
          path: ['sections', index],
          fix: 'Give it a `fallback`, or define its kind with `defineSection`.',
        })
      }
      return []
    }
    const heading = sectionHeading(section, words)
    return heading.length ? [{ type: 'heading', depth: 2, children: heading }, ...content] : content
  })
  return { type: 'root', children }
}
