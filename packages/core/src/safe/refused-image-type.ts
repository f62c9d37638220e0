/**
 * Why social networks show no picture: its type, by its media type or the ending of its address.
 *
 * Facebook, X, LinkedIn, WhatsApp and Slack take JPEG, PNG, GIF and WebP. What can't be told is taken to
 * be one of these.
 *
 * @param image - Picture that a page names as `og:image`.
 * @returns Its type, such as `image/svg+xml`; `undefined` if it is taken.
 * @see {@link https://developers.facebook.com/docs/sharing/webmasters/images/}
 */
export function refusedImageType(image: {
  mediaType?: string | undefined
  url: string
}): string | undefined {
  const { mediaType, url } = image
  const [, extension = ''] = /\.(\w+)$/.exec(String(url).replace(/[?#].*/s, '')) ?? []
  const type = mediaType ? String(mediaType).toLowerCase() : endings[extension.toLowerCase()]
  return type === undefined || taken.test(type) ? undefined : type
}

const taken = /^image\/(?:jpe?g|pjpeg|png|x-png|apng|gif|webp)$/

const endings: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  svg: 'image/svg+xml',
  svgz: 'image/svg+xml',
  avif: 'image/avif',
  heic: 'image/heic',
  heif: 'image/heif',
  jxl: 'image/jxl',
  jp2: 'image/jp2',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
  ico: 'image/x-icon',
  psd: 'image/vnd.adobe.photoshop',
  pdf: 'application/pdf',
})
