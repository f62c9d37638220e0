import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import type { DefinedSection } from './define-section.ts'
import { articleLimits } from './limits.ts'
import { snapshot } from './snapshot.ts'
import { isObject, tidySection } from './tidy-nodes.ts'

/**
 * Check the data of sections whose kind is defined, and lower them into their `fallback`.
 *
 * @param article - Snapshot; changed in place.
 */
export function applyDefinitions(
  article: { [key: string]: Json },
  definitions: readonly DefinedSection[],
  issues: Issue[],
): void {
  if (definitions.length === 0 || !Array.isArray(article.sections)) return
  article.sections.forEach((section, index) => {
    if (!isObject(section)) return
    const definition = definitions.find(({ kind }) => kind === section.kind)
    if (definition) apply(definition, section, index, issues)
  })
}

function apply(
  { kind, lower, schema }: DefinedSection,
  section: { [key: string]: Json },
  index: number,
  issues: Issue[],
): void {
  const path = ['sections', index]
  const refuse = (message: string, at: (string | number)[], fix: string) =>
    issues.push({ code: 'invalid-section-data', severity: 'error', message, path: at, fix })
  try {
    const result = schema['~standard'].validate(section.data)
    if (result instanceof Promise) {
      refuse(
        `The schema of \`${kind}\` is asynchronous, expected a synchronous one`,
        path,
        'Use a synchronous schema',
      )
      return
    }
    if (result.issues) {
      for (const issue of result.issues) {
        const keys = (issue.path ?? []).map((part: unknown) =>
          typeof part === 'object' && part !== null ? (part as { key: PropertyKey }).key : part,
        )
        const at = [
          ...path,
          'data',
          ...keys.map((key: unknown) => (typeof key === 'number' ? key : String(key))),
        ]
        refuse(
          `The data of \`${kind}\` is refused by its schema: ${issue.message}`,
          at,
          `Change it as the schema of \`${kind}\` asks`,
        )
      }
      return
    }
    const data = copyPlain(result.value, [...path, 'data'], issues)
    const lowered = copyPlain(lower(result.value), [...path, 'fallback'], issues)
    if (data === undefined || lowered === undefined) return
    section.data = data
    section.fallback = lowered
    tidySection(section, { key: index, up: { key: 'sections', up: undefined } }, issues)
  } catch (error) {
    refuse(
      `The definition of \`${kind}\` throws: ${error instanceof Error ? error.message : String(error)}`,
      path,
      `Correct the schema or \`lower\` of \`${kind}\``,
    )
  }
}

/** Copy what a definition gives: it is somebody else's code, and may give anything. */
function copyPlain(value: unknown, path: Issue['path'], issues: Issue[]): Json | undefined {
  const found: Issue[] = []
  const copy = snapshot(value, articleLimits, found)
  for (const issue of found) issues.push({ ...issue, path: [...path, ...issue.path] })
  return copy
}
