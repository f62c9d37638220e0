/**
 * The name of the row of a table of words in the 17 languages of labels: `de`, `zh-Hans`. That which is not
 * among them is for the table to fill.
 *
 * @param language - BCP 47 tag.
 */
export function wordsRow(language: string): string {
  if (last?.language !== language) last = { language, row: rowOf(language) }
  return last.row
}

/** Nearly all pages of a site are in the language of the page before. */
let last: { language: string; row: string } | undefined

function rowOf(language: string): string {
  // A tag for private use (`x-...`) is one of BCP 47, and none of `Intl`.
  if (/^x-/i.test(language)) return 'en'
  const { language: name, script } = new Intl.Locale(language).maximize()
  return name === 'zh' ? `zh-${script}` : name
}
