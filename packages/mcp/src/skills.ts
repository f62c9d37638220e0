import type { TextContent } from '@modelcontextprotocol/server'
import { type Article, filterFeed, rightsPermissions } from '@standfirst/core'
import * as z from 'zod'
import { articleFacts, articleFactsSchema } from './article-facts.ts'
import { articleText } from './article-text.ts'
import type { Desk } from './desk.ts'
import { withheldReason } from './withheld-reason.ts'

/** Something that agents may ask for, whatever protocol they speak. */
export interface Skill {
  name: 'search' | 'latest' | 'read'
  title: string
  description: string
  input: z.ZodObject
  /** What `structuredContent` is, where there is any. */
  output?: z.ZodObject
  /**
   * Answer. It never rejects.
   *
   * @param input - What `input` has let pass.
   */
  answer(input: unknown): Promise<SkillAnswer>
}

/** What an agent is told. */
export interface SkillAnswer {
  [member: string]: unknown
  content: TextContent[]
  structuredContent?: Record<string, unknown>
  isError?: boolean
}

/** What the skills need. */
export interface SkillsContext {
  desk: Desk
  /** Letters of an article that one answer holds. */
  textLength: number
  onError: (error: unknown) => void
}

const count = z.int().min(1).max(50).default(10).describe('How many articles at most')
const list = z.object({
  articles: z.array(articleFactsSchema),
  withheld: z.int().describe('Articles of the publication that its policy withholds from AI'),
  next: z.string().optional().describe('Give it as `after` for those that follow'),
})

/** What agents may ask of a publication: to search, list and read its articles. */
export function skillsOf(context: SkillsContext): Skill[] {
  const { desk, onError } = context
  const { language, title } = desk.site.feed

  /** A skill whose failure is kept from who asked, and told to who listens. */
  function skill<Input extends z.ZodObject>(
    { input, ...rest }: Omit<Skill, 'answer' | 'input'> & { input: Input },
    answer: (input: z.output<Input>) => Promise<SkillAnswer>,
  ): Skill {
    return {
      ...rest,
      input,
      async answer(given) {
        try {
          return await answer(given as z.output<Input>)
        } catch (error) {
          onError(error)
          return refused('The articles can’t be read now. Try again soon.')
        }
      },
    }
  }

  return [
    skill(
      {
        name: 'search',
        title: 'Search articles',
        description: `Find articles of “${title}” (language: ${language}) by words in their titles, tags, summaries and texts. All words must be there; the best match comes first. The texts are not in the answer: \`read\` gives them.`,
        input: z.object({
          query: z.string().min(1).max(200).describe('Words to look for'),
          count,
        }),
        output: list,
      },
      async ({ query, count: most }) => {
        const found = (await desk.search(query)).filter(isSearchable)
        return listed(desk, found.slice(0, most))
      },
    ),
    skill(
      {
        name: 'latest',
        title: 'Latest articles',
        description: `List the articles of “${title}”, the newest first, all or those of a category, tag, author or language. The texts are not in the answer: \`read\` gives them.`,
        input: z.object({
          count,
          category: z.string().optional().describe('Name or slug of a category'),
          tag: z.string().optional(),
          author: z.string().optional().describe('Name or address of an author'),
          language: z.string().optional().describe('BCP 47; `en` takes `en-GB` too'),
          after: z.string().optional().describe('`next` of the answer before'),
        }),
        output: list,
      },
      async ({ after, count: most, ...conditions }) => {
        const { open } = await desk.holdings()
        const { articles } = filterFeed({ ...desk.site.feed, articles: [...open] }, conditions)
        const start = after === undefined ? 0 : articles.findIndex(({ id }) => id === after) + 1
        if (after !== undefined && start === 0) {
          return refused(
            'Found an `after` that names no article of this list, expected `next` of the answer before. Ask without it to begin again.',
          )
        }
        const end = start + most
        const last = articles.length > end ? articles[end - 1] : undefined
        return listed(desk, articles.slice(start, end), last?.id)
      },
    ),
    skill(
      {
        name: 'read',
        title: 'Read an article',
        description: `Read an article of “${title}” in full, as Markdown, with its rights and what part AI had in it. Cite its address, and credit it as its rights say.`,
        input: z.object({
          url: z
            .string()
            .min(1)
            .describe('Address or id of the article, as `search` and `latest` give it'),
          from: z.int().min(0).default(0).describe('Where to begin, in letters, if it was cut off'),
        }),
      },
      async ({ from, url }) => {
        const article = (await desk.holdings()).find(url)
        if (!article) {
          return refused(
            `Found no article at “${url}”, expected an address that \`search\` or \`latest\` has given.`,
          )
        }
        const reason = withheldReason(article)
        if (reason !== undefined) return refused(reason)
        return { content: articleText(article, desk.text(article), from, context.textLength) }
      },
    ),
  ]
}

/** Articles as data, and the same as text for clients that read only that. */
async function listed(
  desk: Desk,
  articles: readonly Article[],
  next?: string,
): Promise<SkillAnswer> {
  const { withheld } = await desk.holdings()
  const structuredContent = {
    articles: articles.map(articleFacts),
    withheld,
    ...(next && { next }),
  }
  return {
    content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
    structuredContent,
  }
}

function isSearchable({ rights = {} }: Article): boolean {
  return rightsPermissions(rights).search !== 'deny'
}

function refused(text: string): SkillAnswer {
  return { content: [{ type: 'text', text }], isError: true }
}
