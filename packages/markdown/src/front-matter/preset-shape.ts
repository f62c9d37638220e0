import type { PresetField } from './field/preset-field.ts'

/** What a tool's front matter is like. */
export interface PresetShape {
  fields: readonly PresetField[]
  /** Where what the tool has no key for is kept. */
  rest: string
  /** Keys that steer the tool, and say nothing of the article. */
  ignored: readonly string[]
  /** Keys that give the address: a path from the root of the site, or the last part of one. */
  paths: readonly string[]
  /** What it is written as: between fences, or as lines of Python-Markdown's `meta` at the top. */
  fences: 'yaml' | 'toml' | 'lines'
  /** What no text may hold: its members are kept in text of JSON, where it is escaped (default: nothing). */
  forbidden?: RegExp
  /** Keys that every file has, and that say nothing of the article. */
  constants?: Readonly<Record<string, unknown>>
}
