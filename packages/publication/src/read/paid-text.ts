import { type Article, type Issue, isUnpublished } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/**
 * What a publisher must know of text for paying readers: that an article which is for them holds none,
 * so that all of it is in the feeds; or that its page holds it, with no wall of its own.
 */
export function paidText(
  article: Article,
  file: string,
  { outputs }: Pick<ResolvedConfig, 'outputs'>,
): Issue[] {
  const { access, sections } = article
  if (isUnpublished(article) || sections.length === 0) return []
  if (hasPaidText(article)) return outputs.pages || outputs.markdown ? [openText([file])] : []
  if (access !== 'paid') return []
  return [
    {
      code: 'nothing-paid',
      severity: 'warning',
      message:
        'Found `access: paid`, and no section for paying readers, expected one: all of the text is in feeds and messages',
      path: ['access'],
      file,
      fix: 'Write `<!-- prose {"paid":true} -->` above what only subscribers may read (under its heading, if it has one), or remove `access`.',
    },
  ]
}

/** Whether a part of an article is for paying readers alone. */
export function hasPaidText({ sections }: Pick<Article, 'sections'>): boolean {
  return sections.some(({ paid }) => paid)
}

/**
 * That pages hold text for paying readers: one issue, for however many articles.
 *
 * @param files - Of the articles; at least one.
 */
export function openText(files: readonly string[]): Issue {
  const [file] = files
  const where = files.length > 1 ? ` in ${files.length} articles (the first is \`${file}\`)` : ''
  return {
    code: 'open-paid-text',
    severity: 'warning',
    message: `Found text for paying readers${where}, expected a wall before it: feeds, search and messages leave it out, but pages and their Markdown hold it, marked, and everybody can read files on a host of plain files`,
    path: [],
    ...(files.length === 1 && { file }),
    fix: "Publish on a server that gives such a page and its Markdown to subscribers alone, and accept this in the configuration (`accept: ['open-paid-text']`). Without one, keep that text out of the folder, or remove `paid` if everybody may read it.",
  }
}
