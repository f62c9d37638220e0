import type { Article } from '@standfirst/core'
import type { JsonLdSite } from '@standfirst/json-ld'
import type { Statements } from '../agree/statement.ts'

type Raw = Readonly<Record<string, unknown>>

/**
 * Collect what JSON-LD says of the site that the article is on, and of people and organizations that it describes once
 * more: of several nodes with one id, machines take what each says for true.
 *
 * @param nodes - The nodes of the document.
 * @param node - The article's.
 */
export function stateSite(
  nodes: readonly Raw[],
  node: Raw,
  { article, site }: { article: Article; site: JsonLdSite | undefined },
  say: Statements,
): void {
  stateAgain(nodes, node, say)
  const page = nodes.find((one) => one['@type'] === 'WebPage' && one.url !== undefined)
  const homes = nodes.filter((one) => one['@type'] === 'WebSite')
  const id = idOf(page?.isPartOf)
  const own = id === undefined ? homes : homes.filter((one) => one['@id'] === id)
  if (homes.length && own.length === 0) {
    say.exact(
      'WebSite @id',
      [],
      homes.map((one) => String(one['@id'])),
      id,
    )
  }
  for (const home of own) {
    const license = text(home.license)
    const isOwn = license === article.rights?.license
    say.exact('WebSite license', ['rights', 'license'], isOwn ? [] : license, [])
  }
  const [home] = own
  if (!site || !home) return
  say.text('WebSite name', [], text(home.name), site.name)
  if (site.url) say.exact('WebSite url', [], text(home.url), site.url)
  const others = [home.alternateName].flat().flatMap((one) => text(one) ?? [])
  say.text('WebSite alternateName', [], others, [])
  const crumbs = nodes.find((one) => one['@type'] === 'BreadcrumbList')
  const [first] = list(crumbs?.itemListElement)
  const name = text(first?.name)
  if (name !== undefined) say.text('BreadcrumbList home name', [], name, site.name)
}

/** Nodes that have the id of somebody whom the article names, and give another name or page. */
function stateAgain(nodes: readonly Raw[], node: Raw, say: Statements): void {
  const known = new Map<unknown, Raw>()
  for (const agent of [...list(node.author), ...list(node.publisher)]) {
    if (agent['@id'] !== undefined && agent.name !== undefined) known.set(agent['@id'], agent)
  }
  for (const other of nodes) {
    const agent = other === node ? undefined : known.get(other['@id'])
    if (!agent) continue
    const place = text([other['@type']].flat()[0]) ?? 'node'
    for (const key of ['name', 'url']) {
      const said = text(other[key])
      const meant = text(agent[key])
      if (said !== undefined && meant !== undefined) {
        say.text(`${place} ${key} again`, ['authors'], said, meant)
      }
    }
  }
}

function idOf(value: unknown): string | undefined {
  const [first] = list(value)
  return text(first?.['@id'])
}

function list(value: unknown): Raw[] {
  return [value]
    .flat()
    .filter((one): one is Raw => typeof one === 'object' && one !== null && !Array.isArray(one))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
