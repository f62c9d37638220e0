import type { Rule } from '../lint/rule.ts'

/** A rule that an article names its authors. */
export function namedAuthors(by: string): Rule {
  return ({ authors }, report) => {
    if (authors.length) return
    report({
      code: 'missing-author',
      severity: 'warning',
      message: `Found no author, expected one: ${by} shows who wrote it.`,
      path: ['authors'],
      fix: 'Name a person, or the newsroom as an organization.',
    })
  }
}

/** An author whom nothing tells from others of the same name. */
export const authorAddress: Rule = ({ authors }, report) => {
  authors.forEach(({ name, url }, index) => {
    if (url) return
    report({
      code: 'missing-author-url',
      severity: 'warning',
      message: `Found no address for the author \`${name}\`, expected a page that tells who that is.`,
      path: ['authors', index, 'url'],
      fix: 'Give the address of a profile page.',
    })
  })
}

/** A name with something else in it: an introduction, or another name. */
export const authorName: Rule = ({ authors }, report) => {
  authors.forEach(({ name, type }, index) => {
    if (type !== 'person' || !/^(?:by|posted by)\s|\s(?:and|&)\s|;/i.test(name)) return
    report({
      code: 'author-name',
      severity: 'warning',
      message: `Found the author \`${name}\`, expected the name of one person and nothing else.`,
      path: ['authors', index, 'name'],
      fix: 'Name each author apart, without "by" or a title.',
    })
  })
}
