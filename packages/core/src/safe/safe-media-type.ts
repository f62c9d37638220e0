/**
 * Let a media type through if it is one, without parameters: `audio/mpeg`.
 *
 * @param mediaType - Anything.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6838#section-4.2}
 */
export function safeMediaType(mediaType: unknown): string | undefined {
  return typeof mediaType === 'string' && pattern.test(mediaType) ? mediaType : undefined
}

const pattern = /^[A-Za-z0-9][\w!#$&^.+-]{0,126}\/[A-Za-z0-9][\w!#$&^.+-]{0,126}$/
