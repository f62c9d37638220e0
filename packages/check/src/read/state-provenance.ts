import { disclosureText } from '@standfirst/core'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'

/** State what an item of a feed says beside its text of how much AI took part in it. */
export function stateProvenance(
  found: readonly string[] | undefined,
  subject: Subject,
  say: Statements,
): void {
  const { note } = subject.article.aiDisclosure ?? {}
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
