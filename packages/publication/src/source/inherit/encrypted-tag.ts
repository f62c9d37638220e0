import { join } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import { textOf } from '../../permalink/fill-tokens.ts'
import type { Once } from './once.ts'
import { listOf, membersOf, readData } from './read-data.ts'

/**
 * Posts of Hexo with a tag that its configuration gives a password: the plug-in Blog Encrypt makes them
 * unreadable.
 *
 * @see {@link https://github.com/D0n9X1n/hexo-blog-encrypt#encrypt-posts-with-certain-tags}
 */
export function encryptedTag(
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  const tags = folders.flatMap((folder) =>
    once(`encrypted tags of ${folder}`, () => encryptedTags(join(folder, '_config.yml'))),
  )
  if (tags.length === 0) return []
  const own = readData(file).tags
  const list = listOf(own).flatMap((one) => textOf(one) ?? [])
  const tag = list.find((one) => tags.includes(one))
  if (tag === undefined) return []
  return [
    { data: {}, leftOut: `the tag \`${tag}\`, which \`encrypt\` of \`_config.yml\` encrypts` },
  ]
}

function encryptedTags(path: string): string[] {
  const { tags } = membersOf(readData(path).encrypt)
  return listOf(tags).flatMap((one) => {
    const { name } = membersOf(one)
    return textOf(name) ?? []
  })
}
