/** What a page says; an empty text stands for nothing. */
export interface Fields {
  title: string
  author: string
  date: string
  picture: string
  text: string
  /** What a reader gives apart from the text, and pages show above it. */
  lead?: string
  /** What it has of the lead picture in fields of their own: its caption, and who took it. */
  beside?: string
}

/** A page of others, and what those who keep it expect of it. */
export interface Page {
  name: string
  source: string
  url: string
  /** What it is expected to say; its text may be told by parts of it, and by what is none of it. */
  expected: Fields & { with?: readonly string[]; without?: readonly string[] }
}

/** What a page says that can't be read. */
export const nothing: Fields = { title: '', author: '', date: '', picture: '', text: '' }
