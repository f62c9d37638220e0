import type { AiDisclosure } from '../model/ai-disclosure.ts'
import type { ArticleInput } from '../model/article-input.ts'
import { timestampOf } from '../safe/timestamp-of.ts'
import { plainLine } from './plain-line.ts'

/** Complete what is said of AI's part in a text. */
export function completeDisclosure(input: NonNullable<ArticleInput['aiDisclosure']>): AiDisclosure {
  const { editorialResponsibility, humanReview, note, share, tools, use } = input
  return {
    use,
    ...(humanReview && {
      humanReview: {
        ...(humanReview.by && { by: plainLine(humanReview.by) }),
        ...(humanReview.at && { at: timestampOf(humanReview.at) as string }),
      },
    }),
    ...(editorialResponsibility && { editorialResponsibility: plainLine(editorialResponsibility) }),
    ...(tools?.length && { tools: tools.map(plainLine) }),
    ...(share !== undefined && { share }),
    ...(note && { note: plainLine(note) }),
  }
}
