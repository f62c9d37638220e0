import type { EmailOptions } from './email-options.ts'
import { oneLine } from './one-line.ts'
import { mailto } from './part/document.ts'
import { messageWords } from './words.ts'

/** The plain text of a message: the content, then who sent it, and how to leave the list. */
export function textPart(
  content: string,
  language: unknown,
  { footer, list, sender }: EmailOptions,
): string {
  const words = messageWords(language)
  const leave = list?.unsubscribeUrl ?? (list?.unsubscribeMail && mailto(list.unsubscribeMail))
  const end = [
    sender && [sender.name, sender.url].filter(Boolean).map(oneLine).join(' · '),
    ...String(footer ?? '')
      .split('\n')
      .map(oneLine),
    leave && `${words.unsubscribe}: ${oneLine(leave)}`,
  ].filter(Boolean)
  // The mark before a signature, which replies leave out (RFC 3676, section 4.3).
  return end.length ? `${content}\n-- \n${end.join('\n')}\n` : content
}
