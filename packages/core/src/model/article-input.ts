import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { AiDisclosure } from './ai-disclosure.ts'
import type { ArticleStatus, ArticleType, Correction, Translation } from './article.ts'
import type { Organization, Person } from './author.ts'
import type { FeedArchive } from './feed.ts'
import type { Json } from './json.ts'
import type { Image, Media } from './media.ts'
import type { Rights } from './rights.ts'
import type { AudienceItem, PostAuthor } from './section.ts'

/** The same type with each key optional to leave out or to set to `undefined`. */
type Loose<Type> = {
  [Key in keyof Type]: undefined extends Type[Key] ? Type[Key] | undefined : Type[Key]
}

/** Rich text as authors give it: mdast, or a string that means plain paragraphs. */
export type FlowInput = string | Root | readonly RootContent[]

/** A line of rich text as authors give it: mdast, or a string that means plain text. */
export type PhrasingInput = string | readonly PhrasingContent[]

/** A picture as authors give it; its address may be relative. */
export interface ImageInput extends Omit<Loose<Image>, 'alt'> {
  /** Text for those who can't see it (default: none, with a warning). */
  alt?: string | undefined
}

/** Someone credited, as authors give it; a string is a person's name. */
export type AuthorInput =
  | string
  | (Omit<Loose<Person>, 'type' | 'image'> & {
      type?: 'person' | 'organization' | undefined
      image?: string | ImageInput | undefined
    })

/** A body that publishes, as authors give it; a string is its name. */
export type OrganizationInput =
  | string
  | (Omit<Loose<Organization>, 'type' | 'image'> & {
      type?: 'organization' | undefined
      image?: string | ImageInput | undefined
    })

/** A category as authors give it; a string is its name. */
export type CategoryInput =
  | string
  | { name: string; slug?: string | undefined; url?: string | undefined }

/** A related article as authors give it. */
export interface RelatedArticleInput {
  url: string
  title: string
  summary?: string | undefined
  image?: ImageInput | undefined
  publishedAt?: string | undefined
}

/** Licence and terms as authors give them. */
export type RightsInput = Loose<Rights>

interface SectionInputBase {
  heading?: PhrasingInput | undefined
  paid?: boolean | undefined
}

/** A step as authors give it. */
export interface StepInput {
  title?: string | undefined
  content?: FlowInput | undefined
}

/** A section of a kind that the format doesn't define, as authors give it. */
export interface CustomInput extends SectionInputBase {
  kind: `x-${string}`
  data: Json
  /** What is shown of it; not needed for a kind that `defineSection` defines. */
  fallback?: FlowInput | undefined
}

/** A section that the format defines, as authors give it. */
export type BuiltInSectionInput =
  | (SectionInputBase & { kind: 'prose' | 'whyItMatters'; content: FlowInput })
  | (SectionInputBase & { kind: 'steps'; items: readonly (string | StepInput)[] })
  | (SectionInputBase & { kind: 'audience'; items: readonly (string | Loose<AudienceItem>)[] })
  | (SectionInputBase & { kind: 'takeaways'; items: readonly PhrasingInput[] })
  | (SectionInputBase & {
      kind: 'originalPost'
      author?: string | Loose<PostAuthor> | undefined
      platform?: string | undefined
      url?: string | undefined
      publishedAt?: string | undefined
      quote?: FlowInput | undefined
    })
  | (SectionInputBase & {
      kind: 'callToAction'
      content?: FlowInput | undefined
      link: { label: string; url: string }
    })
  | (SectionInputBase & { kind: 'faq'; items: readonly { question: string; answer: FlowInput }[] })

/** A section as authors give it: rich text may be a string. */
export type SectionInput = BuiltInSectionInput | CustomInput

/**
 * An article as authors give it: what has a default may be left out, addresses may be relative to
 * `url`, and rich text may be a string.
 *
 * @typeParam Sections - Kinds of sections; wider or narrower than the format's own by
 *   `defineSection`.
 */
export interface ArticleInput<Sections = SectionInput> {
  schemaVersion?: 1 | undefined
  id?: string | undefined
  url: string
  type?: ArticleType | undefined
  status?: ArticleStatus | undefined
  language: string
  title: string
  subtitle?: string | undefined
  summary: string
  authors?: readonly AuthorInput[] | undefined
  publisher?: OrganizationInput | undefined
  publishedAt: string
  updatedAt?: string | undefined
  category?: CategoryInput | undefined
  tags?: readonly string[] | undefined
  image?: ImageInput | undefined
  media?: readonly Loose<Media>[] | undefined
  sections?: readonly Sections[] | undefined
  related?: readonly RelatedArticleInput[] | undefined
  corrections?: readonly Correction[] | undefined
  translations?: readonly Translation[] | undefined
  aiDisclosure?: Loose<AiDisclosure> | undefined
  access?: 'free' | 'metered' | 'paid' | undefined
  rights?: RightsInput | undefined
}

/** A feed as authors give it. */
export interface FeedInput {
  id?: string | undefined
  title: string
  description: string
  url: string
  feedUrl?: string | undefined
  language: string
  publisher?: OrganizationInput | undefined
  authors?: readonly AuthorInput[] | undefined
  image?: string | ImageInput | undefined
  icon?: string | undefined
  categories?: readonly CategoryInput[] | undefined
  rights?: RightsInput | undefined
  updatedAt?: string | undefined
  hubs?: readonly string[] | undefined
  ttlMinutes?: number | undefined
  archive?: Loose<FeedArchive> | undefined
  articles: readonly ArticleInput[]
}
