import { type Article, type Issue, isUnpublished } from '@standfirst/core'

/** That an article says it is for paying readers, and no part of it is: all of it is in the feeds. */
export function nothingPaid(article: Article, file: string): Issue[] {
  const { access, sections } = article
  if (access !== 'paid' || isUnpublished(article) || sections.length === 0) return []
  if (sections.some(({ paid }) => paid)) return []
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
