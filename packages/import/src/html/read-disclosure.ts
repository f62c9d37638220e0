import { type AiDisclosure, disclosureText, type Labels, matchLabel } from '@standfirst/core'

/**
 * Read the note on AI that `disclosureText` writes. What it can't tell apart is a note.
 *
 * @param text - One line.
 * @param words - Labels of its language.
 * @returns `undefined` if the text is no such note.
 */
export function readDisclosure(text: string, words: Labels): AiDisclosure | undefined {
  const uses = [
    ['none', words.aiNone],
    ['assisted', words.aiAssisted],
    ['modified', words.aiModified],
    ['generated', words.aiGenerated],
    ['translated', words.aiTranslated],
    ['summarised', words.aiSummarised],
  ] as const
  const found = uses.find(([, label]) => label !== '' && text.startsWith(label))
  if (!found) return undefined
  const [use, label] = found
  const rest = text.slice(label.length)
  if (rest && !/^(?:[.。]| \(|（)/.test(rest)) return undefined
  for (const [facts, tail] of splits(rest)) {
    const read = { use, ...factsOf(facts, use), ...sentencesOf(tail, words) }
    // What is read says the same again, or it was read wrongly.
    if (disclosureText(read, words) === text) return read
  }
  const note = rest.replace(/^[.。]?\s*/, '')
  return { use, ...(note && { note }) }
}

/** What may stand in the brackets, and what follows: the brackets may hold others. */
function splits(rest: string): [facts: string, tail: string][] {
  const tailOf = (text: string) => text.replace(/^[.!?。]?\s*/, '')
  if (!rest.startsWith(' (')) return [['', tailOf(rest)]]
  const ends = [...rest.slice(0, 1000).matchAll(/\)(?=[.!?。])/g)].map(({ index }) => index)
  return ends.slice(0, 20).map((end) => [rest.slice(2, end), tailOf(rest.slice(end + 1))])
}

function factsOf(facts: string, use: AiDisclosure['use']): Partial<AiDisclosure> {
  const tools = facts.split(', ').filter(Boolean)
  const percent = use === 'none' ? null : /^(\d{1,3})%$/.exec(tools.at(-1) ?? '')
  if (percent) tools.pop()
  return { ...(tools.length && { tools }), ...(percent && { share: Number(percent[1]) / 100 }) }
}

/** Who reviewed the text, who is responsible for it, and the note; each may be absent. */
function sentencesOf(tail: string, words: Labels): Partial<AiDisclosure> {
  const [by, more] = nameOf(tail, words.reviewedBy)
  const [editorialResponsibility, note] = nameOf(more, words.responsible)
  return {
    ...(by && { humanReview: { by } }),
    ...(editorialResponsibility && { editorialResponsibility }),
    ...(note && { note }),
  }
}

/** The name in the sentence that a text begins with, if that is a label; and the rest. */
function nameOf(text: string, label: string): [name: string | undefined, rest: string] {
  // Where words follow the name, they say that it is whole.
  const isLast = /\}[.。]?\s*$/.test(label)
  const sentences = text.slice(0, 1000).split(/(?<=[.!?。]) /, 4)
  for (let count = 1; count <= sentences.length; count++) {
    const sentence = sentences.slice(0, count).join(' ')
    const name = matchLabel(sentence.replace(/\.$/, ''), label)?.name
    const isCut = isLast && /(?:^|[^&+]\s)(?:\p{L}|dr|mrs?|ms|prof|st)$/iu.test(name ?? '')
    // A dot there is of the name, unless nothing follows.
    if (name && (!isCut || count === sentences.length))
      return [name, text.slice(sentence.length + 1)]
  }
  return [undefined, text]
}
