/** A system whose exports are known. */
export type ExportSystem =
  | 'wordpress'
  | 'blogger'
  | 'tumblr'
  | 'ghost'
  | 'contentful'
  | 'sanity'
  | 'movable-type'
  | 'medium'
  | 'substack'

/** An export of a content system. */
export interface RecognizedExport {
  system: ExportSystem
  /** What it is, for people: `Ghost 5.130.6`, `WordPress 6.5 (WXR 1.2)`. */
  name: string
  /** What it holds: `the whole site, with drafts and members' posts`. */
  holds: string
  /** Whether it is a feed besides, of which readers of feeds take what was published. */
  isFeed?: true
  /** How to get at its articles with what there is. */
  fix: string
}
