import type { Article, Issue } from '@standfirst/core'

/** An article that may be read, and where it is from. */
interface Placed {
  /** Path of its file. */
  key: string
  /** Its sections may be missing. */
  article: Pick<Article, 'language' | 'translations' | 'url'>
}

/**
 * Translations that only one of two articles tells of, and those whose language is told wrong: search
 * engines ignore `hreflang` that the other page doesn't return.
 *
 * @param given - All articles that may be read.
 * @see {@link https://developers.google.com/search/docs/specialty/international/localized-versions}
 */
export function translationIssues(given: readonly Placed[]): Issue[] {
  const byUrl = new Map(given.map((one) => [one.article.url, one]))
  return given.flatMap(({ article, key }) =>
    article.translations.flatMap(({ language, url }, index): Issue[] => {
      const other = byUrl.get(url)
      // What lies elsewhere can't be looked at; an address that the site has not is a dead link.
      if (!other || other.key === key) return []
      const path = ['translations', index]
      const issues: Issue[] = []
      if (language.toLowerCase() !== other.article.language.toLowerCase()) {
        issues.push(wrongLanguage(key, path, language, other))
      }
      const returns = other.article.translations.some((one) => one.url === article.url)
      return returns ? issues : [...issues, oneSided(key, path, article, other)]
    }),
  )
}

function oneSided(
  file: string,
  path: Issue['path'],
  { language, url }: Placed['article'],
  other: Placed,
): Issue {
  return {
    code: 'one-sided-translation',
    severity: 'warning',
    message: `Found that \`${file}\` names \`${other.key}\` as its translation, which does not name it, expected both to: search engines ignore what only one side says`,
    path,
    file,
    fix: `Add to \`translations\` in \`${other.key}\`: \`{ language: ${language}, url: "${url}" }\`.`,
  }
}

function wrongLanguage(file: string, path: Issue['path'], language: string, other: Placed): Issue {
  return {
    code: 'translation-language',
    severity: 'warning',
    message: `Found a translation into \`${language}\` that is \`${other.key}\`, an article in \`${other.article.language}\`, expected one language in both`,
    path: [...path, 'language'],
    file,
    fix: `Write \`language: ${other.article.language}\` there, or correct the language of \`${other.key}\`.`,
  }
}
