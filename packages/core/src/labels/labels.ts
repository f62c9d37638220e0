import { describeValue } from '../issue/describe-value.ts'
import { packedLabels } from './packed-labels.ts'

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
  /** Notice: `Partly changed by AI`. */
  aiModified: string
  /** Notice: `Translated by AI`. */
  aiTranslated: string
  /** Notice: `Summarised by AI`. */
  aiSummarised: string
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
 * @param language - BCP 47 tag, looked up from its whole to its first part (RFC 4647, section 3.4):
 *   `pt-BR` gives Portuguese, `zh-TW` traditional Chinese. A language that isn't known gives English.
 * @param overrides - Words to use instead.
 * @returns The words; not to be changed, for every caller is given the same ones.
 *
 * @example
 * ```ts
 * labels('es-MX').takeaways // 'Claves'
 * ```
 */
export function labels(language: string, overrides?: Partial<Labels>): Labels {
  const name = rowName(String(language))
  let words = read.get(name)
  if (!words) {
    words = readLabels(packedLabels[name] ?? '')
    read.set(name, words)
  }
  return overrides === undefined ? words : { ...words, ...checkedLabels(overrides) }
}

/** Labels that are texts, in one line and without control characters; what is `undefined` is not given. */
function checkedLabels(overrides: Partial<Labels>): Partial<Labels> {
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides)) {
    throw new TypeError(`\`labels\` is ${describeValue(overrides)}, expected an object of texts`)
  }
  const given = Object.entries(overrides).filter(([, label]) => label !== undefined)
  return Object.fromEntries(
    given.map(([name, label]) => {
      if (typeof label !== 'string') {
        throw new TypeError(`\`labels.${name}\` is ${describeValue(label)}, expected a text`)
      }
      // Renderers write words as they are.
      return [name, label.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')]
    }),
  )
}

/** The labels that were read so far. */
const read = new Map<string, Labels>()

/** The inverse of `packLabels`, which packs the labels for bundles. */
function readLabels(packed: string): Labels {
  const [offset, ...lines] = packed.split('\n')
  const label = (line = '') =>
    line.replace(/\{\w+\}|~(.)|[.-z]/g, (found, ascii?: string) =>
      found[0] === '{'
        ? found
        : (ascii ?? String.fromCharCode(found.charCodeAt(0) + Number(offset))),
    )
  return Object.freeze(
    Object.fromEntries(labelNames.map((name, index) => [name, label(lines[index])])),
  ) as Record<keyof Labels, string>
}

function rowName(language: string): string {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  if (primary === 'zh') {
    return rest.some((part) => /^(?:hant|tw|hk|mo)$/.test(part)) && !rest.includes('hans')
      ? 'zh-hant'
      : 'zh-hans'
  }
  const name = primary === 'iw' ? 'he' : primary
  return Object.hasOwn(packedLabels, name) ? name : 'en'
}

/** The labels in the order of `labelRows`. */
const labelNames = [
  'months',
  'responsible',
  'originalPostBy',
  'originalPost',
  'retracted',
  'license',
  'steps',
  'updated',
  'readingTime',
  'takeaways',
  'footnotes',
  'newer',
  'older',
  'correction',
  'by',
  'date',
  'contents',
  'reviewedBy',
  'postedBy',
  'postedByOn',
  'viewOn',
  'viewSource',
  'transcript',
  'faq',
  'paid',
  'related',
  'audience',
  'aiGenerated',
  'aiModified',
  'aiTranslated',
  'aiSummarised',
  'aiAssisted',
  'aiNone',
  'callToAction',
  'whyItMatters',
  'backToReference',
  'and',
  'relatedIn',
] as const satisfies readonly (keyof Labels)[]
