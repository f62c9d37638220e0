/**
 * Pages of others: what Readability, Defuddle, Extractus, Postlight, metascraper and articleFromHtml read of them,
 * field by field, in one run.
 *
 * The pages are those that six readers of pages are tested with, which are in their repositories alone.
 * Each set favours its own reader: of the first two, the 15 that say most are taken (`PAGES=1000` takes
 * all); Trafilatura is not among the readers, and nothing here was adjusted to those of its pages that are
 * taken, every sixth from the fourth, nor to every second of Zyte's; metascraper and Postlight expect what they read themselves. Run with a folder in which
 * some of them lie, at the commits that the figures in README.md are of, and `readers`, which the other
 * readers are installed into:
 *
 *     clone() { git clone https://github.com/$1 && git -C $(basename $1) checkout $2; }
 *     clone mozilla/readability ab4027a8b37669745016869a37a504727992b2ba
 *     clone kepano/defuddle 6de16345bbc822e69397bd6a126861bad9ff469f
 *     clone adbar/trafilatura e90b0ef51ab026fdb905fb6c5b3c84dd3d784fd5
 *     clone scrapinghub/article-extraction-benchmark 4a3bc979f76c0df73cb95fe272e2fc1b96f9f010
 *     clone microlinkhq/metascraper 20423f52ef9b4a07d3b25e56e34d2756b3291250
 *     clone postlight/parser e8ba7ece291efa4d915d50dd4deeec17d54359f2
 *     npm install --prefix readers @extractus/article-extractor@9.0.1 metascraper@5.58.1 \
 *       metascraper-author@5.56.2 metascraper-date@5.55.0 metascraper-title@5.56.2 metascraper-image@5.56.2 \
 *       @postlight/parser@2.2.3
 *     node pages.ts .
 *
 * Postlight's parser needs two packages from GitHub, for which those of npm can stand: say so in
 * `readers/package.json` first: `"overrides": { "browser-request": "npm:browser-request@0.3.3",
 * "difflib": "npm:difflib@0.2.4" }`.
 *
 * `DETAILS=standfirst` tells what a reader has other than it is expected, `SET=parser` runs one set.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { defuddlePages } from './pages/defuddle-pages.ts'
import { fullest } from './pages/fullest.ts'
import { metascraperPages } from './pages/metascraper-pages.ts'
import { type Fields, nothing, type Page } from './pages/page.ts'
import { postlightPages } from './pages/postlight-pages.ts'
import { readabilityPages } from './pages/readability-pages.ts'
import { readersOf } from './pages/readers.ts'
import { isSame, isSameDay, score } from './pages/score.ts'
import { scrapinghubPages } from './pages/scrapinghub-pages.ts'
import { trafilaturaPages } from './pages/trafilatura-pages.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Name the folder in which the sets of pages lie.')
const size = Number(process.env.PAGES ?? 15)
const sets: Record<string, (root: string) => Page[]> = {
  readability: (root) => fullest(readabilityPages(root), size),
  defuddle: (root) => fullest(defuddlePages(root), size),
  trafilatura: trafilaturaPages,
  'article-extraction-benchmark': scrapinghubPages,
  metascraper: metascraperPages,
  parser: postlightPages,
}
const others = join(folder, 'readers')
const readers = await readersOf(existsSync(others) ? others : undefined)

const rows: Record<string, Record<string, string>> = {}
for (const [set, pagesOf] of Object.entries(sets)) {
  const root = join(folder, set)
  if (!existsSync(root) || (process.env.SET ?? set) !== set) continue
  const pages = pagesOf(root)
  for (const [name, read] of Object.entries(readers)) {
    const scores: Record<string, number | undefined>[] = []
    for (const page of pages) {
      const found = await Promise.resolve()
        .then(() => read(page.source, page.url))
        .catch(() => nothing)
      const scored = score(page, found)
      scores.push(scored)
      if (process.env.DETAILS === name) tell(page, found, scored)
    }
    rows[`${name} on pages of ${set}`] = Object.fromEntries(
      ['title', 'author', 'date', 'picture', 'precision', 'recall', 'F1'].map((field) => [
        field,
        summed(scores.map((one) => one[field])),
      ]),
    )
  }
}
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(rows)

/** The mean of what was asked, and of how many pages. */
function summed(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined)
  const sum = known.reduce((total, value) => total + value, 0)
  return known.length ? `${((sum / known.length) * 100).toFixed(0)} % of ${known.length}` : '-'
}

/** Every field that a reader has other than it is expected. */
function tell(
  { expected, name }: Page,
  found: Fields,
  { precision = 1, recall = 1 }: Record<string, number | undefined>,
): void {
  for (const field of ['title', 'author', 'date'] as const) {
    const [one, other] = [found[field].slice(0, 200), expected[field]]
    const isRight = field === 'date' ? isSameDay(one, other) : isSame(one, other)
    // biome-ignore lint/suspicious/noConsole: it is asked for
    if (other && !isRight) console.log(name, field, JSON.stringify([one, other]))
  }
  const shares = `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`
  // biome-ignore lint/suspicious/noConsole: it is asked for
  if (precision + recall < 1.9) console.log(name, shares)
}
