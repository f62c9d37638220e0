import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { SourceEdit } from './tool-form.ts'

/** A source with other text in the place of parts of it; what stands in another stays as it is. */
export function edited(source: string, edits: readonly SourceEdit[]): string {
  let text = ''
  let at = 0
  for (const one of edits.toSorted((one, other) => one.from - other.from)) {
    if (one.from < at) continue
    text += source.slice(at, one.from) + one.text
    at = one.to
  }
  return text + source.slice(at)
}

/** A source that was parsed, with other text in the place of parts of it. */
export function withEdits<Parsed extends { root: Root; file: VFile }>(
  parsed: Parsed,
  edits: readonly SourceEdit[],
  parseTree: (source: string) => Root,
): Parsed {
  if (edits.length === 0) return parsed
  const text = edited(String(parsed.file), edits)
  return { ...parsed, root: parseTree(text), file: new VFile(text) }
}
