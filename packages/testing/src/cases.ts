import { readdirSync, readFileSync } from 'node:fs'
import { type Article, parseArticle } from '@standfirst/core'

/** An article that every renderer must render. */
export interface Case {
  /** Name of its folder. */
  name: string
  article: Article
}

/**
 * Every case: the insight, each kind of section, each type of node, hostile strings, right-to-left
 * text and more. Adding a folder to `cases` adds a test to every renderer.
 *
 * @returns Fresh copies, in the order of their names.
 */
export function cases(): Case[] {
  const folder = new URL('../cases/', import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(`${name}/article.json`, folder), 'utf8')
      return { name, article: parseArticle(JSON.parse(text)) }
    })
}
