import type { Json } from '../model/json.ts'

/**
 * An article in version 0 of the format: flat, each part a field of its own, all of it plain text.
 * Only {@linkcode migrateArticle} reads and writes it.
 */
export interface ArticleV0 {
  schemaVersion: 0
  id: string
  url: string
  language: string
  authors: Json[]
  publishedAt: string
  title: string
  summary: string
  whyItMatters?: string
  /** How to implement it, a text a step. */
  steps?: string[]
  /** Names of those who benefit. */
  whoBenefits?: string[]
  takeaways?: string[]
  originalPost?: { author?: string; text?: string; platform?: string; url?: string }
  /** What the reader is invited to do next. */
  cta?: { text?: string; label: string; url: string }
  related?: { title: string; url: string; summary?: string }[]
}

/** Members that version 0 shares with version 1. */
export const envelope: readonly string[] = [
  'id',
  'url',
  'language',
  'authors',
  'publishedAt',
  'title',
  'summary',
]

/** Members of version 0 that are sections in version 1, in reading order. */
export const flatSections: readonly string[] = [
  'whyItMatters',
  'steps',
  'whoBenefits',
  'takeaways',
  'originalPost',
  'cta',
]
