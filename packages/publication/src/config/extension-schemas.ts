import * as z from 'zod'
import { staysInside } from './stays-inside.ts'

/** What `outputs` says of the outputs that few publications need: `true`, `false` or options. */
export function extensionSchemas(): Record<
  'text' | 'email' | 'standardSite' | 'activitypub',
  z.ZodType
> {
  const text = () => z.string().optional()
  const flag = () => z.boolean().optional()
  const options = (shape: Record<string, z.ZodType>, such: string) =>
    z
      .union([z.boolean(), z.strictObject(shape)], {
        error: `expected \`true\`, \`false\` or options, such as \`${such}\``,
      })
      .optional()
  return {
    text: options(
      {
        width: z.int().min(20).optional(),
        links: z.enum(['list', 'inline', 'none']).optional(),
        marks: flag(),
        abbreviations: z.record(z.string(), z.string()).optional(),
      },
      '{ width: 72 }',
    ),
    email: options(
      {
        folder: z
          .string()
          .min(1)
          .refine(staysInside, 'expected a folder within the output folder, such as `email`')
          .optional(),
        digest: z.int().min(0).optional(),
        images: flag(),
        sender: z.strictObject({ name: z.string().min(1), url: text() }).optional(),
        list: z
          .strictObject({
            unsubscribeUrl: text(),
            unsubscribeMail: text(),
            post: text(),
            id: text(),
          })
          .optional(),
        footer: text(),
        theme: z.strictObject({ accent: text(), accentDark: text() }).optional(),
        textWidth: z.int().min(20).optional(),
      },
      '{ footer: "1 Example Road, Bern" }',
    ),
    standardSite: options(
      {
        publication: text(),
        documents: z.record(z.string(), z.string()).optional(),
        showInDiscover: flag(),
      },
      '{ publication: "at://did:plc:abc/site.standard.publication/3kabc" }',
    ),
    activitypub: options(
      {
        username: z.string(),
        type: z.enum(['Person', 'Organization', 'Service', 'Group', 'Application']).optional(),
        inbox: text(),
        followers: text(),
        following: text(),
        featured: text(),
        publicKey: text(),
        pageSize: z.int().min(1).optional(),
      },
      '{ username: "news" }',
    ),
  }
}
