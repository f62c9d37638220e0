import { staysInside } from '@standfirst/publication'
import * as z from 'zod'

/** What is believed of a manifest that is read; what its articles hold is held by its sum. */
export function manifestSchema(): z.ZodType {
  const text = z.string()
  const issues = z.array(
    z.looseObject({
      code: text,
      severity: z.enum(['error', 'warning']),
      message: text,
      path: z.array(z.union([text, z.number()])),
    }),
  )
  const card = z.looseObject({ id: text, url: text, title: text, sections: z.array(z.unknown()) })
  return z.object({
    version: z.literal(1),
    hash: text,
    output: text,
    time: z.number(),
    stamps: z.record(text, z.tuple([text, text])),
    entries: z.record(
      text,
      z.object({
        hash: text,
        card: card.optional(),
        id: text.optional(),
        url: text.optional(),
        waits: text.optional(),
        changesAt: text.optional(),
        issues,
        outputs: z.array(inside()),
        lookups: z.record(text, text.nullable()),
      }),
    ),
    outputs: z.record(inside(), z.union([z.tuple([text, text]), z.tuple([text, text, issues])])),
  })
}

/** What is believed of a journal that is read. */
export function journalSchema(): z.ZodType<{ output: string; paths: string[] }> {
  return z.object({ version: z.literal(1), output: z.string(), paths: z.array(inside()) })
}

/** A path that stays in the output folder. */
function inside() {
  return z.string().refine(staysInside)
}
