import { disclosureText, formatDate } from '@standfirst/core'
import { textBlocks } from '../render-blocks.ts'
import type { Block, TextState } from '../text-options.ts'

/** That the article was retracted or corrected, and how much AI took part in it. */
export function notices(state: TextState): Block[] {
  const { article, words } = state
  const { aiDisclosure, corrections, status } = article
  return [
    status === 'retracted' ? words.retracted : '',
    ...corrections.map(({ at, note }) => {
      const date = state.plain(formatDate(at, words))
      return `${words.correction} (${date}): ${state.plain(note)}`
    }),
    aiDisclosure ? state.plain(disclosureText(aiDisclosure, words)) : '',
  ].flatMap((text) => textBlocks(text, state))
}
