import { type Ask, json } from './ask.ts'
import { picture } from './picture.ts'
import { classicPosts, type HeldPost, heldPosts, type MadePost, posts } from './wordpress-posts.ts'

/** What was made: where it is shown, and what must not be. */
interface Made {
  pages: readonly (readonly string[])[]
  held: readonly string[]
  secrets: readonly string[]
}

interface Answer {
  id: number
  link: string
  source_url: string
}

/** Make the content of the site by the REST interface that the editor uses. */
export async function makeWordPressContent(site: string, ask: Ask): Promise<Made> {
  const send = async (path: string, body: unknown): Promise<Answer> => {
    return (await (await ask(`/wp-json/wp/v2/${path}`, json(body))).json()) as Answer
  }
  const upload = async (name: string, width: number, height: number, more: object) => {
    const made = (await (
      await ask('/wp-json/wp/v2/media', {
        method: 'POST',
        headers: {
          'content-type': 'image/png',
          'content-disposition': `attachment; filename="${name}"`,
        },
        body: picture(width, height, 90),
      })
    ).json()) as Answer
    await send(`media/${made.id}`, more)
    return made
  }
  await send('settings', {
    timezone: 'America/New_York',
    description: 'Notes & news from the quay',
    default_comment_status: 'open',
  })
  const quay = await upload('quay.png', 1600, 900, {
    alt_text: 'A quay & boats "at" dawn',
    caption: 'The quay at <em>dawn</em>. Photo: C. Lens',
    title: 'Quay',
  })
  const mill = await upload('mill.png', 1200, 1200, { alt_text: 'A mill', title: 'Mill' })
  const crane = await upload('crane.png', 300, 200, { alt_text: '', title: 'Crane' })
  const author = await send('users', {
    username: 'bo.writer',
    name: 'Bo & Co',
    email: 'bo.secret@harbour.example',
    password: 'a-pass-word-of-bo',
    roles: ['author'],
  })
  const news = await send('categories', { name: 'News & Views' })
  const tag = await send('tags', { name: 'Q&A "tips"' })
  const other = await send('tags', { name: '日本' })
  const reused = await send('blocks', {
    title: 'Notice',
    status: 'publish',
    content:
      '<!-- wp:paragraph --><p>The harbour office is open from nine.</p><!-- /wp:paragraph -->',
  })
  const fill = (text: string) =>
    text
      .replaceAll('{{site}}', site)
      .replaceAll('{{reused}}', `${reused.id}`)
      .replace(/\{\{(quay|mill|crane)(\.id)?\}\}/g, (_, name: 'quay', id?: string) => {
        const made = { quay, mill, crane }[name]
        return id ? `${made.id}` : made.source_url
      })
      .replace(/\{\{(quay|mill)-large\}\}/g, (_, name: 'quay') =>
        ({ quay, mill })[name].source_url.replace(
          '.png',
          name === 'quay' ? '-1024x576.png' : '-1024x1024.png',
        ),
      )
  const make = async ({ content, picture: lead, ...post }: MadePost | HeldPost) =>
    send('posts', {
      status: 'publish',
      author: author.id,
      categories: [news.id],
      tags: [tag.id, other.id],
      ...post,
      content: fill(content),
      ...(lead && { featured_media: quay.id }),
    })
  const made: Answer[] = []
  const pages: string[][] = []
  for (const post of [...posts, ...classicPosts]) {
    const answer = await make(post)
    made.push(answer)
    const isParted = post.content.includes('<!--nextpage-->')
    pages.push([answer.link, ...(isParted ? [`${answer.link}2/`] : [])])
  }
  const about = await send('pages', {
    status: 'publish',
    title: 'About us',
    content: '<!-- wp:paragraph --><p>We write about the harbour.</p><!-- /wp:paragraph -->',
  })
  pages.push([about.link])
  const held: string[] = []
  for (const { isTrashed, ...post } of heldPosts) {
    const { id } = await make(post)
    held.push(`${site}/?p=${id}`)
    if (isTrashed) await ask(`/wp-json/wp/v2/posts/${id}`, { method: 'DELETE' })
  }
  await send('comments', {
    post: made[0]?.id,
    author_name: 'Reader Rita',
    author_email: 'rita.secret@reader.example',
    author_url: 'https://rita.reader.example/',
    author_ip: '203.0.113.77',
    content: 'A remark of a reader nobody should carry on.',
  })
  return {
    pages,
    held,
    secrets: [
      'bo.secret@harbour.example',
      'ada@harbour.example',
      'the word of the post',
      'rita.secret',
      'rita.reader.example',
      '203.0.113.77',
      'A remark of a reader',
    ],
  }
}
