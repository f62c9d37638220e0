import { type MediaDisclosure, mediaDisclosureText } from '@standfirst/core'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { disclosureIcon } from './disclosure-icon.ts'

/** HTML of what AI made of a picture or recording, for its caption; empty if nothing is disclosed of it. */
export function mediaDisclosure(
  media: { aiDisclosure?: MediaDisclosure },
  state: Pick<HtmlState, 'options' | 'rich' | 'words'>,
): string {
  const text = mediaDisclosureText(media, state.words)
  return text && disclosureIcon(String(media.aiDisclosure?.use), state) + escapeHtml(text)
}
