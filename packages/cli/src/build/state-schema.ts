import { staysInside } from '@standfirst/publication'
import * as z from 'zod'

/**
 * What is believed of a manifest that is read; what its articles hold is held by its sum. Its thousands
 * of members are looked at where they are: a schema for each would copy all of them.
 */
export function manifestSchema(): z.ZodType {
  const text = z.string()
  return z.object({
    version: z.literal(1),
    hash: text,
    output: text,
    time: z.number(),
    stamps: recordOf(isPair),
    entries: recordOf(isEntry),
    outputs: recordOf(isPair, staysInside),
  })
}

/** What is believed of a journal that is read. */
export function journalSchema(): z.ZodType<{ output: string; paths: string[] }> {
  return z.object({ version: z.literal(1), output: z.string(), paths: z.array(inside()) })
}

/** A path that stays in the output folder. */
function inside() {
  return z.string().refine(staysInside)
}

function recordOf(
  isValue: (value: unknown) => boolean,
  isKey: (key: string) => boolean = () => true,
) {
  return z.custom(
    (value) =>
      isRecord(value) && Object.entries(value).every(([key, one]) => isKey(key) && isValue(one)),
  )
}

/** Two names, and the issues and the number that belong to them, if any. */
function isPair(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const [one, other, issues = [], lost = 0] = value
  return isText(one) && isText(other) && areIssues(issues) && isCount(lost)
}

function isEntry(value: unknown): boolean {
  if (!isRecord(value)) return false
  const {
    aliases = [],
    card,
    changesAt = '',
    hash,
    hides = [],
    id = '',
    issues,
    links,
    lookups,
    lost = 0,
    matter = '',
    names = [],
    outputs,
    pictures = {},
    references = [],
    url = '',
    waits = '',
  } = value
  return (
    [changesAt, hash, id, matter, url, waits].every(isText) &&
    (card === undefined || isCard(card)) &&
    areIssues(issues) &&
    isCount(lost) &&
    (links === undefined || areLinks(links)) &&
    Array.isArray(aliases) &&
    aliases.every(isText) &&
    Array.isArray(names) &&
    names.every(isText) &&
    Array.isArray(hides) &&
    hides.every(isText) &&
    Array.isArray(outputs) &&
    outputs.every((path) => isText(path) && staysInside(path)) &&
    Array.isArray(references) &&
    references.every(isReference) &&
    isRecord(pictures) &&
    Object.values(pictures).every(isText) &&
    isRecord(lookups) &&
    Object.values(lookups).every((found) => found === null || isText(found))
  )
}

function isReference(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.url) &&
    Array.isArray(value.path) &&
    (value.kind === 'link' || value.kind === 'file') &&
    (value.position === undefined || isPosition(value.position))
  )
}

function isPosition(value: unknown): boolean {
  if (!isRecord(value)) return false
  return [value.start, value.end].every(
    (point) => isRecord(point) && isCount(point.line) && isCount(point.column),
  )
}

function isCard(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.id, value.url, value.title].every(isText) &&
    Array.isArray(value.sections)
  )
}

function areLinks(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const [path, at, length, name] = value
  return isText(path) && staysInside(path) && isCount(at) && isCount(length) && isText(name)
}

function areIssues(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        isRecord(one) &&
        [one.code, one.severity, one.message].every(isText) &&
        Array.isArray(one.path),
    )
  )
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
