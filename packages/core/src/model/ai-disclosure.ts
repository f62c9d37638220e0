/** How much AI took part in making the text of an article, and who answers for it. */
export interface AiDisclosure {
  /**
   * `assisted`: people wrote it with help from AI; `modified`: AI changed parts of what people wrote,
   * also in what they say; `generated`: AI wrote it, wholly or mostly; `translated`, `summarised`: AI
   * made it of a text that people wrote, in another language or shorter.
   */
  use: 'none' | 'assisted' | 'modified' | 'generated' | 'translated' | 'summarised'
  /** A person's review of the text before publication. */
  humanReview?: AiReview
  /** Who holds editorial responsibility: a person's or organization's name. */
  editorialResponsibility?: string
  /** What was used: `['Claude']`. */
  tools?: string[]
  /** Share of the text that AI wrote, from 0 to 1. */
  share?: number
  /** Plain text shown to readers. */
  note?: string
}

/** AI's part in a picture or recording, apart from the text around it; without it, nothing is said. */
export interface MediaDisclosure {
  /** `modified`: AI changed what people made; `generated`: AI made it, wholly or mostly. */
  use: 'modified' | 'generated'
}

/** A person's review of a text that AI took part in. */
export interface AiReview {
  /** Name of the reviewer. */
  by?: string
  /** RFC 3339 timestamp with an offset. */
  at?: string
}
