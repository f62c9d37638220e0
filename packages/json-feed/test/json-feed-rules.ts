import * as z from 'zod'

const web = z.url({ protocol: /^https?$/ })
const date = z.iso.datetime({ offset: true })
const extension = z.record(z.string(), z.json())

const author = z
  .strictObject({ name: z.string().optional(), url: web.optional(), avatar: web.optional() })
  .refine((value) => Object.keys(value).length > 0)

const attachment = z.strictObject({
  url: web,
  mime_type: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  title: z.string().optional(),
  size_in_bytes: z.number().nonnegative().optional(),
  duration_in_seconds: z.number().nonnegative().optional(),
  _standfirst: extension.optional(),
})

const item = z
  .strictObject({
    id: z.string().min(1),
    url: web.optional(),
    external_url: web.optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: web.optional(),
    banner_image: web.optional(),
    date_published: date.optional(),
    date_modified: date.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: z.string().optional(),
    attachments: z.array(attachment).optional(),
    _standfirst: extension.optional(),
  })
  .refine((value) => value.content_html !== undefined || value.content_text !== undefined)

interface JsonFeed {
  items: { title?: string | undefined; authors?: { name?: string | undefined }[] | undefined }[]
}

/** The rules of JSON Feed 1.1, with no field but its own and one extension. */
export const jsonFeedRules: z.ZodType<JsonFeed> = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: web.optional(),
  feed_url: web.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: web.optional(),
  icon: web.optional(),
  favicon: web.optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: web })).optional(),
  items: z.array(item),
  _standfirst: extension.optional(),
})
