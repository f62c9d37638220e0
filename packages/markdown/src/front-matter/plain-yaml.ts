import type { CreateNodeOptions, DocumentOptions, SchemaOptions, ToStringOptions } from 'yaml'

/** How front matter is written: what keys need no quotes has none, and each text has double ones. */
export const yamlStyle: CreateNodeOptions & DocumentOptions & SchemaOptions & ToStringOptions = {
  aliasDuplicateObjects: false,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'QUOTE_DOUBLE',
  lineWidth: 0,
}

/**
 * What the YAML library writes in {@linkcode yamlStyle}, without its model of a document: for members of
 * plain JSON whose keys are words and whose texts need no other escapes than JSON has for `"` and `\`.
 *
 * @returns The lines; `undefined` if there is anything else, which the library has to write.
 */
export function plainYaml(members: Record<string, unknown>): string | undefined {
  const lines = linesOf(members, '')
  return lines === undefined ? undefined : `${lines}\n`
}

/** The lines of a list or an object; what stands before the first is written by what holds it. */
function linesOf(value: object, indent: string): string | undefined {
  let lines = ''
  if (Array.isArray(value)) {
    for (const item of value) {
      const written = textOf(item, `${indent}  `)
      if (written === undefined) return undefined
      lines += `${lines && indent}- ${written}\n`
    }
    return lines.slice(0, -1) || '[]'
  }
  for (const [key, one] of Object.entries(value)) {
    const isBlock = typeof one === 'object' && one !== null && Object.keys(one).length > 0
    const written = textOf(one, `${indent}  `)
    if (written === undefined || !/^[A-Za-z]\w{0,99}$/.test(key) || reserved.test(key)) {
      return undefined
    }
    lines += `${lines && indent}${key}:${isBlock ? `\n${indent}  ` : ' '}${written}\n`
  }
  return lines.slice(0, -1) || '{}'
}

function textOf(value: unknown, indent: string): string | undefined {
  if (typeof value === 'object' && value !== null) return linesOf(value, indent)
  const json = JSON.stringify(value)
  const isPlain = typeof value === 'number' ? Number.isSafeInteger(value) : !/\\[^"\\]/.test(json)
  return isPlain ? json : undefined
}

/** Words that YAML reads as other values than texts. */
const reserved = /^(?:null|true|false)$/i
