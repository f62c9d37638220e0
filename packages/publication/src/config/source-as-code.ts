import type { MarkdownSourceConfig } from './standfirst-config.ts'

/** A source as people write it in a configuration: `{ markdown: 'posts', preset: 'hugo' }`. */
export function sourceAsCode(source: MarkdownSourceConfig): string {
  return code(source)
}

function code(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(code).join(', ')}]`
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? literal(value) : String(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${/^[a-z]\w*$/i.test(key) ? key : literal(key)}: ${code(member)}`)
  return `{ ${members.join(', ')} }`
}

function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
