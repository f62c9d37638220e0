import type { Issue, Labels, PlainArticleInput, SectionInput } from '@standfirst/core'
import type { MailByline } from './mail-byline.ts'

/** What HTML content is read with. */
export interface ContentOptions {
  /** Address that others are relative to. */
  base?: string | undefined
  /** BCP 47 tag: default headings in it name kinds of sections. */
  language: string
  labels?: Partial<Labels> | undefined
  /** What the article says of itself elsewhere, and its text need not repeat. */
  known?: Partial<PlainArticleInput> | undefined
  /** Texts that are said elsewhere, such as a note on AI. */
  notes?: readonly string[] | undefined
  /** Whether words may stand in the place of a text for those who don't pay, as they do where it was published. */
  isPublic?: boolean | undefined
}

/** What HTML content says. */
export interface Content {
  sections: SectionInput[]
  /** What stands in the text for want of a field of its own. */
  found: Pick<
    PlainArticleInput,
    'access' | 'aiDisclosure' | 'corrections' | 'image' | 'related' | 'rights'
  >
  /** Of an e-mail: who wrote it, and when, as far as it says that above its text. */
  byline?: MailByline | undefined
  issues: Issue[]
}
