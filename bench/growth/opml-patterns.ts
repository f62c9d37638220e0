import { each } from './html-patterns.ts'

/** Lists of feeds of each kind, of a size. */
export const opmlPatterns: Readonly<Record<string, (size: number) => string>> = {
  feeds: (n) => opml(each(n, feed)),
  'feeds in groups of ten': (n) =>
    opml(
      each(n / 10, (i) =>
        group(
          i,
          each(10, (j) => feed(i * 10 + j)),
        ),
      ),
    ),
  'one group of many feeds': (n) => opml(group(0, each(n, feed))),
  'groups in groups': (n) => opml(each(n / 4, (i) => group(i, group(i, group(i, feed(i)))))),
  'one feed again and again': (n) => opml(each(n, () => feed(0))),
  'one feed in many groups': (n) => opml(each(n, (i) => group(i, feed(0)))),
  'outlines that are no feeds': (n) => opml(each(n, (i) => `<outline text="Note ${i}"/>`)),
  'attributes of its own': (n) =>
    opml(each(n, (i) => `<outline text="A" a${i}="b" xmlUrl="https://example.com/${i}"/>`)),
  'categories of a feed': (n) =>
    opml(
      `<outline text="A" xmlUrl="https://example.com/a" category="${each(n, (i) => `/c/${i},`)}"/>`,
    ),
  'references to characters': (n) =>
    opml(
      each(n, (i) => `<outline text="A &amp; &#233;" xmlUrl="https://example.com/?a&amp;${i}"/>`),
    ),
  'elements that are not closed': (n) =>
    opml(each(n / 50, () => `${each(50, (i) => `<outline text="G ${i}">`)}`)),
  comments: (n) => opml(each(n, (i) => `<!-- ${i} -->${feed(i)}`)),
}

function opml(outlines: string): string {
  return `<opml version="2.0"><head><title>T</title></head><body>${outlines}</body></opml>`
}

function group(index: number, inside: string): string {
  return `<outline text="Group ${index}">${inside}</outline>`
}

function feed(index: number): string {
  return `<outline type="rss" text="Feed ${index}" xmlUrl="https://example.com/${index}.xml"/>`
}
