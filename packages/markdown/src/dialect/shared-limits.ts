import { fewEscapes } from '../write/few-escapes.ts'
import type { ToolLimit } from './tool-limit.ts'

/** Names of emoji between colons, where a tool shows the emoji, escaped or not. */
export function emojiNames(tool: string, fix: string): ToolLimit {
  return {
    found: 'a name of an emoji between colons',
    fate: `${tool} shows the emoji, whatever is escaped`,
    fix,
    applies: (node) => node.type === 'text' && /:[\w+-]+:/.test(node.value),
  }
}

/** Notes, where a tool needs a plugin for them. */
export function notes(tool: string, plugin = 'a plugin for notes'): ToolLimit {
  return {
    found: 'a note',
    fate: `${tool} shows its signs as text without ${plugin}`,
    fix: `Add ${plugin} to the site.`,
    applies: ({ type }) => type === 'footnoteReference' || type === 'footnoteDefinition',
  }
}

/** Boxes to tick, where a tool needs a plugin for them. */
export function ticks(tool: string, plugin: string): ToolLimit {
  return {
    found: 'a box to tick',
    fate: `${tool} shows \`[ ]\` without ${plugin}`,
    fix: `Add ${plugin} to the site.`,
    applies: (node) => node.type === 'listItem' && typeof node.checked === 'boolean',
  }
}

/** Alternative texts that need escapes, where a tool shows the backslash. */
export function shownEscapes(
  tool: string,
  alternative: (text: string) => string = (text) => fewEscapes(text, { inCell: false }),
): ToolLimit {
  return {
    found: 'signs in an alternative text that Markdown would read as marks',
    fate: `${tool} shows a backslash before them`,
    fix: 'Say it without brackets, stars and tags.',
    applies: (node) => node.type === 'image' && alternative(node.alt ?? '').includes('\\'),
  }
}

/** A list that begins at another number than 1, where a tool knows no other. */
export const otherStarts: ToolLimit = {
  found: 'a list that begins at another number than 1',
  fate: 'it is numbered from 1',
  fix: 'Begin it at 1, or write the numbers in the text.',
  applies: (node) => node.type === 'list' && node.ordered === true && (node.start ?? 1) !== 1,
}

/** A line end between two marks, where a tool takes it away. */
export function lostLineEnds(tool: string): ToolLimit {
  return {
    found: 'a line end between two marks, with nothing beside it',
    fate: `${tool} shows no space there`,
    fix: 'Put a space in its place.',
    applies: (node) => node.type === 'text' && /^\s*\n\s*$/.test(node.value),
  }
}

/** Tabs in blocks of code, where a tool shows spaces in their place. */
export function tabs(tool: string): ToolLimit {
  return {
    found: 'a tab in a block of code',
    fate: `${tool} shows spaces in its place`,
    fix: 'Indent the code with spaces.',
    applies: (node) => node.type === 'code' && node.value.includes('\t'),
  }
}
