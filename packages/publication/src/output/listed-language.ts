/**
 * The language under which an article is listed: of those that the site names, the article's own or the nearest.
 *
 * What is written for one region is listed with the language as a whole, and the other way round: `de-AT` under
 * `de`, `zh-Hant-TW` under `zh-Hant`, and `de` under `de-AT` where this is the only German. What is written in
 * another script is not.
 *
 * @param language - A BCP 47 tag.
 * @param named - Those of the site.
 * @returns One of `named`, or `language` where none of them is near.
 */
export function listedLanguage(language: string, named: readonly string[]): string {
  if (named.length === 0) return language
  const own = language.toLowerCase()
  const wider = named
    .filter((one) => `${own}-`.startsWith(`${one.toLowerCase()}-`))
    .toSorted((one, other) => other.length - one.length)
  const [found] = wider
  if (found !== undefined) return found
  const kin = named.filter((one) => isKin(own.split('-'), one.toLowerCase().split('-')))
  return kin.length === 1 && kin[0] !== undefined ? kin[0] : language
}

/** Whether two tags name one language, and no two scripts. */
function isKin([one, ...more]: readonly string[], [other, ...others]: readonly string[]): boolean {
  const scripts = new Set([...more, ...others].filter((part) => /^[a-z]{4}$/.test(part)))
  return one === other && scripts.size < 2
}
