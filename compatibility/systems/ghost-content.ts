import { type Ask, json } from './ask.ts'
import type { ContentSystem } from './content-system.ts'
import { type GhostPost, ghostPosts, heldGhostPosts } from './ghost-posts.ts'
import { picture } from './picture.ts'

/** Make the content of the site by the Admin API, which its editor uses. */
export async function makeGhostContent(
  site: string,
  ask: Ask,
): Promise<Pick<ContentSystem, 'pages' | 'held' | 'secrets'>> {
  const upload = async (name: string, width: number, height: number): Promise<string> => {
    const form = new FormData()
    form.set('file', new Blob([picture(width, height, 90)], { type: 'image/png' }), name)
    form.set('purpose', 'image')
    const answer = await ask('images/upload/', { method: 'POST', body: form })
    const { images } = (await answer.json()) as { images: { url: string }[] }
    return images[0]?.url ?? ''
  }
  const pictures = {
    quay: await upload('quay.png', 1600, 900),
    mill: await upload('mill.png', 1200, 1200),
  }
  const fill = (text: string) =>
    text
      .replaceAll('{{site}}', site)
      .replace(/\{\{(quay|mill)\}\}/g, (_, name: 'quay' | 'mill') => pictures[name])
  const settings = [
    { key: 'timezone', value: 'America/New_York' },
    // Else Ghost adds the name of the site to every address that leads to another.
    { key: 'outbound_link_tagging', value: false },
  ]
  await ask('settings/', json({ settings }, 'PUT'))
  const make = async ({ lexical, html, lead, kind = 'posts', ...post }: GhostPost) => {
    const given = {
      status: 'published',
      ...post,
      ...(lead && {
        feature_image: pictures.quay,
        feature_image_alt: 'A quay & boats',
        feature_image_caption: 'The quay at <em>dawn</em>',
      }),
      ...(lexical && {
        lexical: fill(
          JSON.stringify({
            root: {
              type: 'root',
              version: 1,
              direction: null,
              format: '',
              indent: 0,
              children: lexical,
            },
          }),
        ),
      }),
      ...(html && { html: fill(html) }),
    }
    const answer = await ask(`${kind}/${html ? '?source=html' : ''}`, json({ [kind]: [given] }))
    const made = (await answer.json()) as Record<
      string,
      { url: string; slug: string; id: string }[]
    >
    const [one] = made[kind] ?? []
    if (!one) throw new Error(`${post.title}: not made`)
    return one
  }
  const pages: string[][] = []
  for (const post of ghostPosts) pages.push([(await make(post)).url])
  const held: string[] = []
  for (const post of heldGhostPosts) held.push(`${site}/${(await make(post)).slug}/`)
  return {
    pages,
    held,
    secrets: ['ada.secret@harbour.example', '$2a$', '$2b$'],
  }
}
