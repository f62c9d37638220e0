import { type DefinedSection, defineSection } from '@standfirst/core'
import { html, type SectionOverrides } from '@standfirst/html'
import * as z from 'zod'

/** A question, and how many gave each answer. */
export interface Poll {
  question: string
  answers: { label: string; votes: number }[]
}

const schema: z.ZodType<Poll> = z.strictObject({
  question: z.string().min(1),
  answers: z.array(z.strictObject({ label: z.string().min(1), votes: z.int().min(0) })).min(2),
})

/** A section with the result of a poll; wherever there is no better form of it, a list. */
export const poll: DefinedSection<'x-poll', z.ZodType<Poll>> = defineSection({
  kind: 'x-poll',
  schema,
  lower: ({ answers, question }) => [
    { type: 'paragraph', children: [{ type: 'text', value: question }] },
    {
      type: 'list',
      children: answers.map(({ label, votes }) => ({
        type: 'listItem',
        children: [
          { type: 'paragraph', children: [{ type: 'text', value: `${label}: ${votes}` }] },
        ],
      })),
    },
  ],
})

/** The form of a poll in pages, for `options.sections` of `renderHtml`. */
export const pollSections: SectionOverrides = {
  'x-poll': ({ data, heading }, context) => {
    // An article may come from elsewhere, so what its data is is for the schema to say.
    const { data: result } = schema.safeParse(data)
    if (!result) return undefined
    const total = result.answers.reduce((sum, { votes }) => sum + votes, 0)
    const bars = result.answers.map(
      ({ label, votes }) =>
        html`<li><label>${label} <meter max="${total}" value="${votes}">${votes}</meter></label></li>`,
    )
    return html`${heading && html`<h2>${context.heading()}</h2>`}<p>${result.question}</p><ul>${bars}</ul>`
  },
}
