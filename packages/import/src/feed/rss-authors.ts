import type { parseRssFeed } from 'feedsmith'
import { namesApart } from '../page/names-apart.ts'
import { onePersonOnce } from './one-person-once.ts'
import type { RawAuthor } from './raw-item.ts'

type Item = NonNullable<ReturnType<typeof parseRssFeed<string>>['items']>[number]

/**
 * Who wrote an item of RSS: `author` and `dc:creator`, which often name the same people, else the author
 * of Atom, else the hosts of an episode, else whom the podcast names.
 */
export function rssAuthors({ atom, authors, dc, itunes, podcast }: Item): readonly RawAuthor[] {
  const people = (authors ?? []).flatMap(({ email, link, name }) => {
    const [first, ...others] = peopleOf(name)
    return [{ email, url: link, ...first }, ...others]
  })
  const creators = (dc?.creators ?? []).flatMap((name) => peopleOf(name))
  const found = onePersonOnce(people.filter(isSomeone), creators)
  if (found.length) return found
  const written = (atom?.authors ?? []).map(({ email, name, uri }) => ({ name, email, url: uri }))
  if (written.some(isSomeone)) return written
  const hosts = (podcast?.persons ?? []).filter(({ role = 'host' }) => isHost.test(role.trim()))
  if (hosts.length) {
    return hosts.map(({ display, href, img }) => ({ name: display, url: href, image: img }))
  }
  return itunes?.author ? [{ name: itunes.author }] : []
}

/** Whether a role in a podcast is that of who makes it. */
export const isHost: RegExp = /^(?:host|co-host|author|writer)$/i

function isSomeone({ email, name, url }: RawAuthor): boolean {
  return Boolean(name ?? email ?? url)
}

/** Characters of a text at most, in which addresses of people are looked for. */
const longest = 1000

/** `Ada`, `By Ada`, `ada@e.example (Ada)`, `Ada <ada@e.example>`, and several of those in one text. */
function peopleOf(text: string | undefined): RawAuthor[] {
  if (!text) return []
  if (text.length > longest) return [{ name: withoutBy(text) }]
  if (!text.includes('@')) return namesIn(withoutBy(text)).map((name) => ({ name }))
  return text.split(/\s*[,;]\s*(?=[^\s,;()<>]+@[^\s,;()<>]+\s*\()/).map((one): RawAuthor => {
    const [, before, named] = /^([^\s()<>]+@[^\s()<>]+)\s*\(([^()]+)\)$/.exec(one.trim()) ?? []
    const [, whom, within] =
      /^([^<>]+?)\s*<(?:mailto:)?([^\s<>]+@[^\s<>]+)>$/.exec(one.trim()) ?? []
    const email = before ?? within
    const name = withoutBy(named ?? whom ?? one)
    if (email) return /^mailto:/i.test(name) ? { email } : { name, email }
    return { name }
  })
}

/** Several names in one text, if nothing else is said. */
function namesIn(text: string): string[] {
  const found = namesApart(text)
  return found?.isWhole && !found.names.some((one) => house.test(one)) ? found.names : [text]
}

/** What newsrooms are called, which stand behind a name, too. */
const house =
  /^The\s|\b(?:Agency|Club|Company|Department|Group|Institute|Magazine|Media|News|Office|Post|Press|Services?|Staff|Team|Times|University)\b/i

function withoutBy(name: string): string {
  return name.replace(/^(?:by|by:)\s+(?=\S)/i, '')
}
