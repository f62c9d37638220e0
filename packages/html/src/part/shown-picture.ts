import { mediaDisclosure } from './media-disclosure.ts'

/** A picture that stands for an article elsewhere, with what AI made of it, where that is said: it may be seen here first. */
export function shownPicture(
  img: string,
  image: Parameters<typeof mediaDisclosure>[0],
  state: Parameters<typeof mediaDisclosure>[1],
): string {
  const made = mediaDisclosure(image, state)
  return (made && `<figure class="sf-shown">${img}<figcaption>${made}</figcaption></figure>`) || img
}
