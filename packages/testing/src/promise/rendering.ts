import type { Article, OnIssue } from '@standfirst/core'

/** Renders one article, alone or in a feed. */
export type Rendering = (article: Article, onIssue?: OnIssue) => string
