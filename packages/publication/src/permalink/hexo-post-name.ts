/** What the name of a post's file says. */
interface PostName {
  title: string
  /** The day that it names, as an RFC 3339 date. */
  day?: string | undefined
}

/**
 * What a path says by the setting for names of new posts, such as `:year-:month-:day-:title.md`.
 *
 * @param path - From the folder of posts, without the extension.
 * @returns Nothing where the path is not written so, or the setting has no title.
 */
export function hexoPostName(path: string, setting: unknown): PostName | undefined {
  const names: string[] = []
  const rule = (typeof setting === 'string' ? setting : ':title.md').replace(/\.\w+$/, '')
  const source = rule
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/:(\w*[^_\W])/g, (_all, name: string) => {
      names.push(name)
      return `(${digits[name] ?? '.+?'})`
    })
  const match = new RegExp(`^${source}$`, 'u').exec(path)
  if (!match) return undefined
  const found = new Map(names.map((name, index) => [name, match[index + 1]]))
  const title = found.get('title')
  if (title === undefined) return undefined
  const year = found.get('year')
  const [month, day] = [
    found.get('month') ?? found.get('i_month'),
    found.get('day') ?? found.get('i_day'),
  ]
  return year && month && day
    ? { title, day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
    : { title }
}

const digits: Readonly<Record<string, string>> = {
  year: '\\d{4}',
  month: '\\d{2}',
  day: '\\d{2}',
  i_month: '\\d{1,2}',
  i_day: '\\d{1,2}',
  hash: '[0-9a-f]{12}',
}
