import type { RawFile } from './raw-item.ts'

type Kind = 'image' | 'audio' | 'video' | 'document' | undefined

/** What a file is: by its media type, what it is said to be, its address, else its sides. */
export function kindOfFile(
  { image, isEnclosed, mediaType = '', medium }: RawFile,
  url: string,
): Kind {
  const [top = ''] = mediaType.trim().toLowerCase().split('/')
  if (top === 'image' || top === 'audio' || top === 'video') return top
  if (medium === 'image' || medium === 'audio' || medium === 'video' || medium === 'document') {
    return medium
  }
  const extension = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  const named = kinds.find(([, extensions]) => extensions.includes(extension))?.[0]
  if (named) return named
  if (image?.width || image?.height) return 'image'
  return mediaType || isEnclosed ? 'document' : undefined
}

const kinds: readonly (readonly [NonNullable<Kind>, readonly string[]])[] = [
  [
    'image',
    ['jpg', 'jpeg', 'jpe', 'png', 'gif', 'webp', 'avif', 'svg', 'bmp', 'tif', 'tiff', 'heic'],
  ],
  ['audio', ['mp3', 'm4a', 'm4b', 'aac', 'ogg', 'oga', 'opus', 'wav', 'flac', 'weba']],
  ['video', ['mp4', 'm4v', 'mov', 'webm', 'ogv', 'mkv', 'avi', 'mpg', 'mpeg', 'm3u8']],
  [
    'document',
    ['pdf', 'epub', 'doc', 'docx', 'odt', 'xls', 'xlsx', 'ods', 'ppt', 'pptx', 'odp', 'zip'],
  ],
]
