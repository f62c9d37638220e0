import type { Join } from 'mdast-util-to-markdown'

/** Write an empty comment between lists, for kramdown makes one of them whatever their signs are. */
export const joinKramdownLists: Join = (left, right) =>
  left.type === 'list' && right.type === 'list' && left.ordered === right.ordered
    ? false
    : undefined
