import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { AiDisclosure, AiReview } from './ai-disclosure.ts'
import type {
  Article,
  Category,
  Correction,
  RelatedArticle,
  SourceFeed,
  Translation,
} from './article.ts'
import type { Person, Publisher, PublisherPolicies } from './author.ts'
import type { Episode, EpisodePerson } from './episode.ts'
import type { Feed, FeedArchive } from './feed.ts'
import type { Given, GivenWith } from './given.ts'
import type { Chapter, Image, Media, MediaVariant } from './media.ts'
import type { Rights } from './rights.ts'
import type {
  Audience,
  AudienceItem,
  CallToAction,
  Custom,
  Faq,
  FaqItem,
  OriginalPost,
  PostAuthor,
  Prose,
  Step,
  Steps,
  Takeaways,
  WhyItMatters,
} from './section.ts'

/**
 * A time as authors give it: an RFC 3339 timestamp with an offset (`2026-11-23T09:30:00+01:00`), a day
 * (`2026-11-23`: its midnight in UTC), or a `Date`.
 */
export type TimeInput = string | Date

/** Rich text as authors give it: mdast, or a string that means plain paragraphs. */
export type FlowInput = string | Root | readonly RootContent[]

/** A line of rich text as authors give it: mdast, or a string that means plain text. */
export type PhrasingInput = string | readonly PhrasingContent[]

/** A picture as authors give it; its address may be relative. */
export interface ImageInput extends GivenWith<Image, 'url'> {}

interface CreditedInput<Type>
  extends GivenWith<Person, 'name', { type: Type; image: string | ImageInput }> {}

/** Someone credited, as authors give it; a string is a person's name. */
export type AuthorInput = string | CreditedInput<'person' | 'organization'>

/** A body that publishes, as authors give it; a string is its name. */
export type OrganizationInput = string | PublisherInput

interface PublisherInput
  extends GivenWith<
    Publisher,
    'name',
    { image: string | ImageInput; policies: GivenWith<PublisherPolicies, never> }
  > {}

/** A category as authors give it; a string is its name. */
export type CategoryInput = string | GivenWith<Category, 'name'>

/** A recording or document as authors give it. */
export interface MediaInput
  extends GivenWith<
    Media,
    'type' | 'url' | 'mediaType',
    {
      chapters: readonly GivenWith<Chapter, 'startSeconds' | 'title'>[]
      variants: readonly GivenWith<MediaVariant, 'url' | 'mediaType'>[]
    }
  > {}

/** What is said of an episode, as authors give it; a string is a person's name. */
export interface EpisodeInput
  extends GivenWith<
    Episode,
    never,
    { people: readonly (string | GivenWith<EpisodePerson, 'name'>)[] }
  > {}

/** A related article as authors give it. */
export interface RelatedArticleInput
  extends GivenWith<
    RelatedArticle,
    'url' | 'title',
    { image: string | ImageInput; publishedAt: TimeInput }
  > {}

/** What is said of AI, as authors give it. */
export interface AiDisclosureInput
  extends GivenWith<
    AiDisclosure,
    'use',
    { humanReview: GivenWith<AiReview, never, { at: TimeInput }>; tools: readonly string[] }
  > {}

/** Licence and terms as authors give them. */
export interface RightsInput extends GivenWith<Rights, never> {}

/** A step as authors give it. */
export interface StepInput extends GivenWith<Step, never, { content: FlowInput }> {}

/** What every section may have, as authors give it. */
interface HeadingInput {
  heading: PhrasingInput
  paid: boolean
}

/** A section of a kind that the format doesn't define, as authors give it. */
export interface CustomInput
  extends GivenWith<Custom, 'kind' | 'data', HeadingInput & { fallback: FlowInput }> {}

type SectionOf<Section, Needed extends keyof Section, Changed = unknown> = GivenWith<
  Section,
  Needed,
  HeadingInput & Changed
>

/** Running text, as authors give it. */
export interface ProseInput extends SectionOf<Prose, 'kind' | 'content', { content: FlowInput }> {}

/** What the news means for its reader, as authors give it. */
export interface WhyItMattersInput
  extends SectionOf<WhyItMatters, 'kind' | 'content', { content: FlowInput }> {}

/** What to do, as authors give it; a string is a step's text. */
export interface StepsInput
  extends SectionOf<Steps, 'kind' | 'items', { items: readonly (string | StepInput)[] }> {}

/** Who benefits, as authors give it; a string is a name. */
export interface AudienceInput
  extends SectionOf<
    Audience,
    'kind' | 'items',
    { items: readonly (string | GivenWith<AudienceItem, 'name'>)[] }
  > {}

/** What to remember, as authors give it. */
export interface TakeawaysInput
  extends SectionOf<Takeaways, 'kind' | 'items', { items: readonly PhrasingInput[] }> {}

/** The post that the article reports on, as authors give it; a string is its author's name. */
export interface OriginalPostInput
  extends SectionOf<
    OriginalPost,
    'kind',
    {
      author: string | GivenWith<PostAuthor, 'name'>
      publishedAt: TimeInput
      quote: FlowInput
    }
  > {}

/** What the reader is invited to do next, as authors give it. */
export interface CallToActionInput
  extends SectionOf<CallToAction, 'kind' | 'link', { content: FlowInput }> {}

/** Questions and answers, as authors give them. */
export interface FaqInput
  extends SectionOf<
    Faq,
    'kind' | 'items',
    { items: readonly Given<FaqItem, { answer: FlowInput }>[] }
  > {}

/** A section that the format defines, as authors give it. */
// Where the kind is wrong, TypeScript judges the rest by the last that has the same members.
export type BuiltInSectionInput =
  | ProseInput
  | WhyItMattersInput
  | CallToActionInput
  | OriginalPostInput
  | FaqInput
  | AudienceInput
  | TakeawaysInput
  | StepsInput

/** A section as authors give it: rich text may be a string. */
export type SectionInput = BuiltInSectionInput | CustomInput

interface ArticleChanges<Sections, Time, Authors, Picture> {
  /** Version of the format: what version 1 says, version 2 says alike. */
  schemaVersion: 1 | 2
  authors: Authors
  publisher: OrganizationInput
  publishedAt: Time
  updatedAt: Time
  category: CategoryInput
  tags: readonly string[]
  image: Picture
  media: readonly MediaInput[]
  episode: EpisodeInput
  sections: readonly Sections[]
  related: readonly RelatedArticleInput[]
  corrections: readonly Given<Correction, { at: Time }>[]
  translations: readonly Translation[]
  source: GivenWith<SourceFeed, never>
  aiDisclosure: AiDisclosureInput
  rights: RightsInput
}

type Needed = 'url' | 'language' | 'title' | 'summary' | 'publishedAt'

/**
 * An article as authors give it: what has a default may be left out, addresses may be relative to
 * `url`, and rich text may be a string.
 *
 * @typeParam Sections - Kinds of sections; wider or narrower than the format's own by
 *   `defineSection`.
 */
export interface ArticleInput<Sections = SectionInput>
  extends GivenWith<
    Article,
    Needed,
    ArticleChanges<Sections, TimeInput, AuthorInput | readonly AuthorInput[], string | ImageInput>
  > {}

/**
 * An article as readers of other formats give it: an {@linkcode ArticleInput} whose times are text,
 * whose authors are a list, and whose picture is an object.
 */
export interface PlainArticleInput
  extends GivenWith<
    Article,
    Needed,
    ArticleChanges<SectionInput, string, readonly AuthorInput[], ImageInput>
  > {}

interface FeedChanges<Articles, Time, Authors> {
  publisher: OrganizationInput
  authors: Authors
  image: string | ImageInput
  categories: readonly CategoryInput[]
  rights: RightsInput
  updatedAt: Time
  hubs: readonly string[]
  archive: GivenWith<FeedArchive, 'kind'>
  articles: Articles
}

type FeedNeeded = 'title' | 'description' | 'url' | 'language' | 'articles'

/** A feed as authors give it: what has a default may be left out. */
export interface FeedInput
  extends GivenWith<
    Feed,
    FeedNeeded,
    FeedChanges<readonly ArticleInput[], TimeInput, AuthorInput | readonly AuthorInput[]>
  > {
  // TypeScript calls an interface without a member of its own by what it extends.
  /** Newest first; equal times keep the order given. Ids are unique. */
  articles: readonly ArticleInput[]
}

/** A feed as readers of other formats give it: its articles are {@linkcode PlainArticleInput}. */
export interface PlainFeedInput
  extends GivenWith<
    Feed,
    FeedNeeded,
    FeedChanges<readonly PlainArticleInput[], string, readonly AuthorInput[]>
  > {}
