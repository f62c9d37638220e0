import type { MarkdownPreset } from '@standfirst/markdown'
import * as z from 'zod'
import { dialectOf } from '../permalink/dialect-of.ts'
import type { MarkdownSourceConfig } from './standfirst-config.ts'

/** What `permalink` of a source may be. */
export function permalinkSchema(): z.ZodType<MarkdownSourceConfig['permalink']> {
  const pattern = z.string().min(1)
  return z
    .union([pattern, z.literal(true), z.record(z.string(), pattern)], {
      error:
        'expected a pattern of addresses, such as `/:year/:month/:slug/`, `true` for that of the tool, or a pattern for each folder',
    })
    .optional()
}

/**
 * What is wrong with the patterns of a source: parts that mean nothing to the preset's tool.
 *
 * @returns Where, from the field, and what was expected.
 */
export function permalinkProblems(
  permalink: string | true | Readonly<Record<string, string>> | undefined,
  preset: MarkdownPreset | undefined,
): (readonly [path: string[], expected: string])[] {
  const patterns: (readonly [string[], string])[] =
    typeof permalink === 'string'
      ? [[[], permalink]]
      : Object.entries(permalink === true ? {} : (permalink ?? {})).map(([folder, one]) => [
          [folder],
          one,
        ])
  const dialect = dialectOf(preset)
  return patterns.flatMap(([path, pattern]) => {
    const unknown = dialect.unknownIn(pattern)
    if (unknown === undefined) return []
    const names = dialect.tokens.map((name) => `\`${name}\``).join(', ')
    return [[path, `expected known parts, which \`${unknown}\` is not: ${names}`] as const]
  })
}
