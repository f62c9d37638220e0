import { inlineTexts } from '../text/inline-texts.ts'
import { knownTexts } from '../text/known-texts.ts'
import { knownWords } from '../text/known-words.ts'
import { letters } from '../text/letters.ts'
import { sectionUnits } from '../text/section-units.ts'
import { createMadeOf } from './made-of.ts'
import type { Reporter } from './reporter.ts'
import type { Subject } from './subject.ts'

/**
 * Report what only paying readers may read, in a text that everyone gets: in whatever words around it, and where no
 * paragraph is looked for.
 */
export function comparePaid(shown: string, { article, words }: Subject, reporter: Reporter): void {
  const { sections } = article
  if (!sections.some(({ paid }) => paid)) return
  const free = { ...article, sections: sections.filter(({ paid }) => !paid) }
  const { units } = sectionUnits(article, words, true)
  const own = sectionUnits(free, words, true)
  const known = [
    ...[...own.units, ...own.notes].flatMap((unit) => unit.texts),
    ...own.uncalled,
    ...knownWords(free, words),
    ...knownTexts(free),
  ].map(letters)
  const spoken = [...known, known.join(''), letters(inlineTexts(free).join(''))].join('\n')
  const isMadeOfTexts = createMadeOf(known)
  const all = letters(shown)
  for (const { name, path, texts } of units) {
    if (!sections[Number(path[1])]?.paid) continue
    const [one = ''] = texts
    // An address, or a word or two, may well stand elsewhere, too.
    const rest = one.replace(/\b\S+:\S+/g, ' ').trim()
    const { length } = letters(rest)
    const said = letters(one)
    if (length < 12 || !rest.includes(' ') || !all.includes(said) || spoken.includes(said)) continue
    // Pieces that everyone may read may stand side by side, and say a label.
    if (length < 40 && (isMadeOfTexts(said) || isBesideEachOther(said, known))) continue
    reporter.differs({ place: `paid ${name}`, path, expected: [], found: [one] })
  }
}

/** Whether letters are the end of one text and the beginning of another. */
function isBesideEachOther(said: string, texts: readonly string[]): boolean {
  return Array.from(said, (_, at) => at).some(
    (at) =>
      texts.some((one) => one.endsWith(said.slice(0, at))) &&
      texts.some((one) => one.startsWith(said.slice(at))),
  )
}
