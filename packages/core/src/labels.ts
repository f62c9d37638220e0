/** Words that renderers add to an article; `{name}` and the like stand for what is filled in. */
export interface Labels {
  /** Heading: `Why it matters`. */
  whyItMatters: string
  /** Heading: `How to implement this in your domain`. */
  steps: string
  /** Heading: `Who benefits`. */
  audience: string
  /** Heading: `Key takeaways`. */
  takeaways: string
  /** Heading where the author is unknown: `Original post`. */
  originalPost: string
  /** Heading: `Original post by {name}`. */
  originalPostBy: string
  /** Heading: `Want to go deeper?`. */
  callToAction: string
  /** Heading: `Questions and answers`. */
  faq: string
  /** Heading where there is no category: `Read next`. */
  related: string
  /** Heading: `More in {category}`. */
  relatedIn: string
  /** Attribution: `Originally posted by {name}`. */
  postedBy: string
  /** Attribution: `Originally posted by {name} on {platform}`. */
  postedByOn: string
  /** Link: `View on {platform}`. */
  viewOn: string
  /** Link: `View source`. */
  viewSource: string
  /** Byline: `By {names}`. */
  by: string
  /** Between the last two names of a byline, with its spaces: ` and `. */
  and: string
  /** `Updated {date}`. */
  updated: string
  /** `Correction`. */
  correction: string
  /** Notice: `This article has been retracted.` */
  retracted: string
  /** Heading: `Footnotes`. */
  footnotes: string
  /** Name of the link from a footnote to its call: `Back to reference {number}`. */
  backToReference: string
  /** Heading: `Contents`. */
  contents: string
  /** Link: `Transcript`. */
  transcript: string
  /** `{minutes} min read`. */
  readingTime: string
  /** Notice: `For subscribers`. */
  paid: string
  /** `Licence`. */
  license: string
  /** Notice: `Written without AI`. */
  aiNone: string
  /** Notice: `Written with the help of AI`. */
  aiAssisted: string
  /** Notice: `Written by AI`. */
  aiGenerated: string
  /** `Reviewed by {name}`. */
  reviewedBy: string
  /** `{name} holds editorial responsibility`. */
  responsible: string
  /** Link: `Newer`. */
  newer: string
  /** Link: `Older`. */
  older: string
  /** The twelve months as they stand in a date, with `|` between; empty where they are numbers. */
  months: string
  /** A date: `{month} {day}, {year}`. */
  date: string
}

/**
 * Words that renderers add, in the language that fits best.
 *
 * @param language - BCP 47 tag; a language that isn't known gives English.
 * @param overrides - Words to use instead.
 */
export function labels(language: string, overrides?: Partial<Labels>): Labels {
  void language
  return { ...english, ...overrides }
}

const english: Labels = {
  whyItMatters: 'Why it matters',
  steps: 'How to implement this in your domain',
  audience: 'Who benefits',
  takeaways: 'Key takeaways',
  originalPost: 'Original post',
  originalPostBy: 'Original post by {name}',
  callToAction: 'Want to go deeper?',
  faq: 'Questions and answers',
  related: 'Read next',
  relatedIn: 'More in {category}',
  postedBy: 'Originally posted by {name}',
  postedByOn: 'Originally posted by {name} on {platform}',
  viewOn: 'View on {platform}',
  viewSource: 'View source',
  by: 'By {names}',
  and: ' and ',
  updated: 'Updated {date}',
  correction: 'Correction',
  retracted: 'This article has been retracted.',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {number}',
  contents: 'Contents',
  transcript: 'Transcript',
  readingTime: '{minutes} min read',
  paid: 'For subscribers',
  license: 'Licence',
  aiNone: 'Written without AI',
  aiAssisted: 'Written with the help of AI',
  aiGenerated: 'Written by AI',
  reviewedBy: 'Reviewed by {name}',
  responsible: '{name} holds editorial responsibility',
  newer: 'Newer',
  older: 'Older',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  date: '{month} {day}, {year}',
}
