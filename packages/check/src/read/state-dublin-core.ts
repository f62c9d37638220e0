import type { Article } from '@standfirst/core'
import { instant } from '../agree/instant.ts'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'
import type { XmlElement } from './xml-element.ts'

/**
 * Collect what an item says in Dublin Core of what it says in the format's own elements, too: readers take either.
 *
 * @see {@link https://www.dublincore.org/specifications/dublin-core/dcmi-terms/}
 */
export function stateDublinCore(
  item: XmlElement | undefined,
  { article, knows, says }: Subject,
  say: Statements,
): void {
  const times = timesOf(article)
  for (const { name, text } of item?.children ?? []) {
    const [, term = ''] = /^dc(?:terms)?:(\w+)$/.exec(name) ?? []
    const isWrong =
      (dates.has(term) && !times.has(instant(text.trim()))) ||
      (texts.has(term) && !says(line(text))) ||
      (term === 'license' && text.trim() !== article.rights?.license) ||
      (addresses.has(term) && !knows(text.trim()))
    if (isWrong) say.exact(name, [], text.trim(), undefined)
  }
}

const addresses = new Set(
  'hasPart hasVersion isPartOf isReferencedBy isReplacedBy isVersionOf references relation replaces source'.split(
    ' ',
  ),
)
const dates = new Set([
  'available',
  'created',
  'date',
  'dateSubmitted',
  'issued',
  'modified',
  'valid',
])
const texts = new Set(
  'abstract alternative contributor coverage creator description publisher subject title'.split(
    ' ',
  ),
)

function timesOf({ publishedAt, updatedAt }: Article): Set<string> {
  return new Set([publishedAt, updatedAt ?? publishedAt].map(instant))
}
