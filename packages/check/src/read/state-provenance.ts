import { disclosureText } from '@standfirst/core'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'

/** State what an item of a feed says beside its text of how much AI took part in it: that it does, and the note. */
export function stateProvenance(
  found: readonly string[] | undefined,
  subject: Subject,
  say: Statements,
): void {
  const { aiDisclosure } = subject.article
  const whole = aiDisclosure && disclosureText(aiDisclosure, subject.words)
  if (whole && !found?.length) {
    say.text('dcterms:provenance', ['aiDisclosure'], undefined, whole)
    return
  }
  const { note } = aiDisclosure ?? {}
  say.text('dcterms:provenance', ['aiDisclosure', 'note'], disclosed(found, subject), note)
}

/** The note of a disclosure, if the whole says what the article does. */
function disclosed(found: readonly string[] | undefined, { article, words }: Subject): string[] {
  const { aiDisclosure } = article
  const [text = ''] = found ?? []
  if (!aiDisclosure) return [text]
  const whole = line(text) === line(disclosureText(aiDisclosure, words))
  return [whole ? (aiDisclosure.note ?? '') : text]
}
