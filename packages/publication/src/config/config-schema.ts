import { markdownPresets } from '@standfirst/markdown'
import * as z from 'zod'
import { extensionSchemas } from './extension-schemas.ts'
import { htmlSchema, safeHtml } from './html-schema.ts'
import { permalinkProblems, permalinkSchema } from './permalink-schema.ts'
import { colorNames, isColor } from './site-colors.ts'
import { siteLooks } from './site-look.ts'
import { staysInside } from './stays-inside.ts'

const path = () => z.string().min(1)
const output = () =>
  z
    .union([path(), z.literal(false)], {
      error: 'expected a path within the output folder, such as `feeds/all.xml`, or `false`',
    })
    .refine(
      (value) => value === false || staysInside(value),
      'expected a path within the output folder, such as `feeds/all.xml`',
    )
    .optional()
const flag = () => z.boolean().optional()
/** The kind of a fault that a check of our own finds. */
const custom = 'custom'
const callable = () => z.custom((value) => typeof value === 'function', 'expected a function')
const links = () =>
  z
    .array(
      z.strictObject({
        label: z.string().min(1),
        url: z.string().min(1),
        language: z
          .string()
          .refine(isLanguage, 'expected a BCP 47 tag, such as `en` or `pt-BR`')
          .optional(),
      }),
    )
    .optional()

/**
 * What the command line itself demands of a configuration. The publication's own fields are a feed's,
 * and are left to the gate.
 */
export function configSchema(): z.ZodType {
  return z.strictObject({
    site: z.strictObject({
      url: z.string(),
      title: z.unknown().optional(),
      description: z.unknown().optional(),
      language: z.unknown().optional(),
      timeZone: z
        .string()
        .refine(isTimeZone, 'expected an IANA name, such as `Europe/Berlin`')
        .optional(),
      image: z.unknown().optional(),
      icon: z.unknown().optional(),
      categories: z.unknown().optional(),
      hubs: z.unknown().optional(),
      logo: logo(),
      navigation: links(),
      footer: links(),
      social: z.array(z.string()).optional(),
      preferredSource: flag(),
      languages: z
        .record(z.string(), z.string().min(1))
        .refine(
          (value) => Object.keys(value).every(isLanguage),
          "expected BCP 47 tags with names: `{ en: 'English', de: 'Deutsch' }`",
        )
        .optional(),
      look: z.enum(siteLooks).optional(),
      colors: colors(),
      head: safeHtml().optional(),
    }),
    publisher: z.unknown().optional(),
    authors: z.unknown().optional(),
    people: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          type: z.enum(['person', 'organization']).optional(),
          biography: z.string().optional(),
          image: z.unknown().optional(),
          links: z.array(z.string()).optional(),
          email: z.unknown().optional(),
          handles: z.unknown().optional(),
        }),
      )
      .optional(),
    rights: z.unknown().optional(),
    defaults: z.record(z.string(), z.unknown()).optional(),
    future: flag(),
    sources: z.array(sourceSchema()).optional(),
    pages: z
      .strictObject({
        folder: path().optional(),
        more: z.int().min(0).max(50).optional(),
        neighbors: flag(),
        readingTime: flag(),
        home: z
          .union([
            z.boolean(),
            z.strictObject({
              categories: z.array(z.string()).optional(),
              size: z.int().min(1).max(20).optional(),
            }),
          ])
          .optional(),
        search: z.union([z.boolean(), z.literal('menu')]).optional(),
        cards: z
          .union([
            z.boolean(),
            z.strictObject({ fonts: z.array(z.string().min(1)).min(1).optional() }),
          ])
          .optional(),
        after: callable().optional(),
      })
      .optional(),
    images: z
      .strictObject({
        widths: z.array(z.int().min(16).max(10_000)).min(1).max(20).optional(),
        formats: z
          .array(z.enum(['avif', 'webp', 'jpeg']))
          .min(1)
          .optional(),
        quality: z.int().min(1).max(100).optional(),
        keepLocation: flag(),
      })
      .optional(),
    output: path().optional(),
    assets: path().optional(),
    linkedFolders: z.array(path()).optional(),
    redirects: z.record(z.string(), z.string()).optional(),
    gone: z.array(z.string()).optional(),
    outputs: z
      .strictObject({
        pages: flag(),
        markdown: flag(),
        jsonLd: flag(),
        lists: flag(),
        notFound: output(),
        theme: output(),
        rss: output(),
        atom: output(),
        jsonFeed: output(),
        opml: output(),
        sitemap: output(),
        newsSitemap: output(),
        robots: output(),
        redirects: output(),
        rsl: output(),
        tdmRep: output(),
        trustTxt: output(),
        ...extensionSchemas(),
      })
      .optional(),
    feeds: z
      .strictObject({
        size: z.int().min(1).optional(),
        fullTextLimit: z.int().min(0).optional(),
        content: z.enum(['full', 'summary', 'none']).optional(),
        updated: z.enum(['all', 'corrections']).optional(),
        podcast: z
          .union([
            z.boolean(),
            z.strictObject({
              categories: z.array(z.string()).optional(),
              explicit: flag(),
              owner: z.strictObject({ name: z.string(), email: z.string() }).optional(),
              type: z.enum(['episodic', 'serial']).optional(),
              guid: z.string().optional(),
              txt: z.record(z.string(), z.string()).optional(),
              image: z.unknown().optional(),
              funding: z.array(z.strictObject({ url: z.string(), text: z.string() })).optional(),
              locked: flag(),
              complete: flag(),
              newFeedUrl: z.string().optional(),
            }),
          ])
          .optional(),
        by: z.array(z.enum(['category', 'tag', 'author', 'language', 'folder'])).optional(),
      })
      .optional(),
    html: htmlSchema(),
    accept: z.array(z.string()).optional(),
    sections: z.array(z.looseObject({ kind: z.string() })).optional(),
    renderers: z
      .array(z.looseObject({ name: z.string(), extension: z.string(), render: callable() }))
      .optional(),
    profiles: z.array(z.union([z.string(), z.looseObject({ name: z.string() })])).optional(),
  })
}

function logo() {
  const pixels = () => z.int().min(1).optional()
  return z
    .union(
      [
        path(),
        z.strictObject({ url: path(), dark: path().optional(), width: pixels(), height: pixels() }),
      ],
      {
        error: 'expected an address, or `{ url, dark, width, height }` with the size in pixels',
      },
    )
    .optional()
}

function colors() {
  const color = z.string().refine(isColor, 'expected a colour of CSS, such as `#a3290f`')
  const one = z.union([color, z.strictObject({ light: color, dark: color })], {
    error: 'expected a colour of CSS, such as `#a3290f`, or one for each scheme: `{ light, dark }`',
  })
  return z
    .strictObject(Object.fromEntries(colorNames.map((name) => [name, one.optional()])))
    .optional()
}

function sourceSchema() {
  const preset = z.enum(markdownPresets).optional()
  const kinds = {
    markdown: z
      .strictObject({
        markdown: path(),
        preset,
        headings: flag(),
        at: z.string().optional(),
        permalink: permalinkSchema(),
        ignore: z.array(path()).optional(),
      })
      .superRefine(({ permalink, preset }, context) => {
        for (const [at, problem] of permalinkProblems(permalink, preset))
          context.addIssue({ code: custom, path: ['permalink', ...at], message: problem })
      }),
    json: z.strictObject({ json: path() }),
    feed: z.strictObject({ feed: path() }),
  }
  // By hand, so that a wrong source is told what is wrong with it, and not with each kind in turn.
  return z.unknown().transform((value, context) => {
    if (typeof value === 'function') return value
    const kind = Object.entries(kinds).find(
      ([name]) => typeof value === 'object' && value !== null && name in value,
    )
    if (!kind) {
      context.addIssue('expected a function, or an object with `markdown`, `json` or `feed`')
      return z.NEVER
    }
    const result = kind[1].safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues)
      context.issues.push({ ...issue, input: value } as never)
    return z.NEVER
  })
}

function isLanguage(tag: string): boolean {
  try {
    // A longer name of one, such as `deutsch`, has the form of a tag, and is none that is registered.
    return /^[a-z]{2,3}(?:-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
