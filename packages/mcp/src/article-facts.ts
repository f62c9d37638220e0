import { type Article, disclosureText, labels } from '@standfirst/core'
import * as z from 'zod'

/** What is told of an article beside its text. */
export interface ArticleFacts {
  /** Address to read it by, and to cite. */
  url: string
  title: string
  summary?: string | undefined
  /** BCP 47 tag. */
  language: string
  /** RFC 3339. */
  publishedAt: string
  /** RFC 3339. */
  updatedAt?: string | undefined
  /** Names, in the order to print. */
  authors: string[]
  category?: string | undefined
  tags: string[]
  /** Who may read all of it; where it is not `free`, only what all may read is given. */
  access: 'free' | 'metered' | 'paid'
  /** The notice that readers see, if it was retracted. */
  retracted?: string | undefined
  /** What part AI had in it, as readers are told. */
  disclosure?: string | undefined
  /** The policy that holds for its use. */
  rights?:
    | {
        license?: string | undefined
        copyright?: string | undefined
        credit?: string | undefined
        terms?: string | undefined
        contact?: string | undefined
        /** `allow`, `deny` or `conditional`, by use. */
        ai?: Record<string, string> | undefined
      }
    | undefined
}

/** The same as a schema that agents are given. */
export const articleFactsSchema: z.ZodType<ArticleFacts> = z.object({
  url: z.string().describe('Address to read it by, and to cite'),
  title: z.string(),
  summary: z.string().optional(),
  language: z.string().describe('BCP 47'),
  publishedAt: z.string().describe('RFC 3339'),
  updatedAt: z.string().optional().describe('RFC 3339'),
  authors: z.array(z.string()),
  category: z.string().optional(),
  tags: z.array(z.string()),
  access: z
    .enum(['free', 'metered', 'paid'])
    .describe('paid: only a part of the text is given here'),
  retracted: z.string().optional().describe('The notice that readers see, if it was retracted'),
  disclosure: z.string().optional().describe('What part AI had in it, as readers are told'),
  rights: z
    .object({
      license: z.string().optional(),
      copyright: z.string().optional(),
      credit: z.string().optional().describe('How to credit it'),
      terms: z.string().optional(),
      contact: z.string().optional(),
      ai: z.record(z.string(), z.string()).optional().describe('allow, deny or conditional'),
    })
    .optional()
    .describe('The policy that holds for its use'),
})

/** Say of an article what stands beside its text. */
export function articleFacts(article: Article): ArticleFacts {
  const { access = 'free', aiDisclosure, authors, category, language, publishedAt } = article
  const { rights, status, summary, tags, title, updatedAt, url } = article
  const disclosure = aiDisclosure && disclosureText(aiDisclosure, labels(language))
  const { ai, contact, copyright, credit, license, terms } = rights ?? {}
  const policy = { license, copyright, credit, terms, contact, ai: ai && { ...ai } }
  return {
    url,
    title,
    ...(summary && { summary }),
    language,
    publishedAt,
    ...(updatedAt && { updatedAt }),
    authors: authors.map(({ name }) => name),
    ...(category && { category: category.name }),
    tags: [...tags],
    access,
    ...(status === 'retracted' && { retracted: labels(language).retracted }),
    ...(disclosure && { disclosure }),
    ...(rights && { rights: JSON.parse(JSON.stringify(policy)) }),
  }
}
