import type { Issue } from '../issue/issue.ts'
import type { Article, Category } from '../model/article.ts'
import { slugify } from './slugify.ts'

/**
 * Find categories whose slugs, made from their names, are one, though a sign tells the names apart: their
 * articles would share a page and a feed.
 *
 * @param articles - Articles; not changed.
 * @returns `shared-slug` for the first article of each name after the first.
 */
export function sharedSlugs(articles: readonly Pick<Article, 'category'>[]): Issue[] {
  const issues: Issue[] = []
  const known = new Map<string, Category[]>()
  articles.forEach(({ category }, index) => {
    // A slug that was given is meant to be the same, as after a change of name.
    if (!category || category.slug !== slugify(category.name)) return
    const others = known.get(category.slug) ?? []
    const first = others[0]
    if (others.some(({ name }) => signs(name) === signs(category.name))) return
    known.set(category.slug, [...others, category])
    if (!first) return
    issues.push({
      code: 'shared-slug',
      severity: 'warning',
      message: `Found the categories \`${first.name}\` and \`${category.name}\`, expected a slug of its own for each: both are filed under \`${category.slug}\``,
      path: ['articles', index, 'category'],
      fix: 'Give one of them a `slug`: `{ name, slug }`',
    })
  })
  return issues
}

/** What tells names apart: not the spaces, dashes and quotes, for these are ways to spell one. */
function signs(name: string): string {
  return (name.normalize('NFKC').match(/[\p{S}#@%*!?]/gu) ?? []).join('')
}
