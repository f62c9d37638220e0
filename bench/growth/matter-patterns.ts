import { each } from './html-patterns.ts'

/** Front matter of each kind, of a size: what stands in it besides what an article must have. */
export const matterPatterns: Readonly<Record<string, (size: number) => string>> = {
  'tags in YAML': (n) => yaml(`tags:\n${each(n, (i) => `  - tag ${i}\n`)}`),
  'tags in a line of YAML': (n) => yaml(`tags: [${each(n, (i) => `tag ${i}, `)}last]\n`),
  'tags between quotation marks in YAML': (n) =>
    yaml(`tags:\n${each(n, (i) => `  - "tag \\"${i}\\""\n`)}`),
  'a long text in YAML': (n) => yaml(`subtitle: >\n${'  Some words of text.\n'.repeat(n)}`),
  'a long line in YAML': (n) => yaml(`subtitle: ${'Some words of text. '.repeat(n)}end\n`),
  'keys that are not known in YAML': (n) => yaml(each(n, (i) => `key${i}: value\n`)),
  'anchors in YAML': (n) => yaml(`tags:\n${each(n, (i) => `  - &a${i} tag ${i}\n`)}`),
  'aliases of one anchor in YAML': (n) =>
    yaml(`a: &a tag\ntags:\n${each(n, (i) => (i % 100 ? `  - tag ${i}\n` : '  - *a\n'))}`),
  'comments in YAML': (n) => yaml(`tags: [a]\n${each(n, (i) => `# Comment ${i}\n`)}`),
  'maps in a list in YAML': (n) =>
    yaml(`authors:\n${each(n, (i) => `  - name: Author ${i}\n    url: /people/${i}\n`)}`),
  'maps in maps in YAML': (n) =>
    yaml(`params:\n${each(n / 5, (i) => `  a${i}:\n    b:\n      c:\n        d: ${i}\n`)}`),
  'blank lines in YAML': (n) => yaml(`tags: [a]\n${'\n'.repeat(n)}`),
  'tags in TOML': (n) => toml(`tags = [${each(n, (i) => `"tag ${i}", `)}"last"]\n`),
  'tags on lines in TOML': (n) => toml(`tags = [\n${each(n, (i) => `  "tag ${i}",\n`)}]\n`),
  'a long text in TOML': (n) => toml(`subtitle = """\n${'Some words of text.\n'.repeat(n)}"""\n`),
  'a long line in TOML': (n) => toml(`subtitle = "${'Some words of text. '.repeat(n)}"\n`),
  'keys that are not known in TOML': (n) => toml(each(n, (i) => `key${i} = "value"\n`)),
  'comments in TOML': (n) => toml(`tags = ["a"]\n${each(n, (i) => `# Comment ${i}\n`)}`),
  'tables in TOML': (n) => toml(each(n, (i) => `[params.a${i}]\nb = ${i}\n`)),
  'tables of a list in TOML': (n) => toml(each(n, (i) => `[[authors]]\nname = "Author ${i}"\n`)),
  'tables in a line of TOML': (n) =>
    toml(`authors = [${each(n, (i) => `{ name = "Author ${i}" }, `)}]\n`),
  'keys with dots in TOML': (n) => toml(each(n, (i) => `params.a.b${i} = ${i}\n`)),
  'blank lines in TOML': (n) => toml(`tags = ["a"]\n${'\n'.repeat(n)}`),
  'tags in JSON': (n) => json({ tags: list(n, (i) => `tag ${i}`) }),
  'a long text in JSON': (n) => json({ subtitle: 'Some words of text. '.repeat(n) }),
  'keys that are not known in JSON': (n) =>
    json(Object.fromEntries(list(n, (i) => [`key${i}`, 'value']))),
  'authors in JSON': (n) => json({ authors: list(n, (i) => ({ name: `Author ${i}` })) }),
  'objects in objects in JSON': (n) =>
    json({ params: list(n / 5, (i) => ({ a: { b: { c: { d: i } } } })) }),
  'lists in flags of YAML': (n) => yaml(`draft: [${each(n, () => 'false, ')}false]\n`),
  'quotation marks in JSON': (n) => json({ subtitle: 'A "word". '.repeat(n) }),
}

function yaml(more: string): string {
  return `---\ntitle: A\nsummary: About A.\npublishedAt: 2026-11-23\n${more}---\n\nText.\n`
}

function toml(more: string): string {
  return `+++\ntitle = "A"\nsummary = "About A."\npublishedAt = 2026-11-23\n${more}+++\n\nText.\n`
}

function json(more: object): string {
  const matter = { title: 'A', summary: 'About A.', publishedAt: '2026-11-23', ...more }
  return `${JSON.stringify(matter, null, 2)}\n\nText.\n`
}

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: Math.floor(length) }, (_, index) => make(index))
}
