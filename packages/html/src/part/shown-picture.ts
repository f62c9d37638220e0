import type { Image } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import { mediaDisclosure } from './media-disclosure.ts'

/**
 * A picture that stands for an article elsewhere, with what AI made of it, where that is said: it may be
 * seen here first. With those words it has its own text in place of none, so that who hears them knows of
 * a picture.
 *
 * @param img - The element, with an `alt` that is given.
 */
export function shownPicture(
  img: (alt: string) => string,
  image: Image,
  state: Parameters<typeof mediaDisclosure>[1],
): string {
  const made = mediaDisclosure(image, state)
  return made
    ? `<figure class="sf-shown">${img(attribute('alt', image.alt ?? ''))}<figcaption>${made}</figcaption></figure>`
    : img(' alt=""')
}
