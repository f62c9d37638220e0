import { isSafeHtml } from '@standfirst/html'
import * as z from 'zod'
import { robotsRules } from './robots-rules.ts'

/** HTML made by `html`, or a list of such. */
export function safeHtml(): z.ZodType {
  return z.custom(
    (value) => isSafeHtml(value) || (Array.isArray(value) && value.every(isSafeHtml)),
    'expected HTML made by the `html` tag of `@standfirst/html`',
  )
}

/** The options of pages that a configuration may set: those of `renderHtmlPage`. */
export function htmlSchema(): z.ZodType {
  const text = () => z.string().optional()
  const flag = () => z.boolean().optional()
  const callable = () =>
    z.custom((value) => typeof value === 'function', 'expected a function').optional()
  const overrides = () =>
    z
      .record(
        z.string(),
        z.custom(
          (value) => value === undefined || typeof value === 'function',
          'expected a function that gives HTML made by `html`',
        ),
      )
      .optional()
  return z
    .strictObject({
      profile: z.enum(['page', 'embed', 'feed']).optional(),
      headingRank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
      idPrefix: text(),
      contents: flag(),
      readingTime: z
        .number({
          error:
            'expected minutes; to show how long each article takes, write `pages: { readingTime: true }`',
        })
        .positive()
        .optional(),
      noSnippet: flag(),
      disclosureIcon: flag(),
      leadImage: flag(),
      imageSizes: text(),
      fingerprint: text(),
      categoryUrl: callable(),
      tagUrl: callable(),
      authorUrl: callable(),
      nodes: overrides(),
      sections: overrides(),
      labels: z.record(z.string(), z.string().optional()).optional(),
      siteName: text(),
      titleSuffix: text(),
      fallbackImage: z
        .union([z.string(), z.looseObject({ url: z.string() })], {
          error: 'expected an address, or an object with `url`',
        })
        .optional(),
      robots: robotsRules().optional(),
      rsl: text(),
      icon: text(),
      themeColor: z.strictObject({ light: z.string(), dark: z.string() }).optional(),
      stylesheets: z.array(z.string()).optional(),
      head: safeHtml().optional(),
      header: safeHtml().optional(),
      footer: safeHtml().optional(),
    })
    .optional()
}
