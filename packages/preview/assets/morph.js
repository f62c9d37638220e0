/**
 * Change a tree in place until it is like another: elements with the same id, or of the same kind in
 * the same place, stay, and keep their focus and scroll.
 *
 * @param {Element} root - The element that stays; its attributes are brought up to date.
 * @param {Element} next - What it shall be like.
 * @param {Element} body - The part of `next` whose content counts.
 */
export function morph(root, next, body) {
  attributes(root, next)
  change(root.querySelector(body.localName), body)
}

function change(old, next) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) old.data = next.data
    return
  }
  // What it says is the script's own.
  if (old.id === 'live') return
  attributes(old, next)
  if (old.localName === 'iframe') renew(old, next.dataset.src)
  else if (old.localName === 'template') old.innerHTML = next.innerHTML
  else children(old, next)
}

function children(old, next) {
  const wanted = [...next.childNodes]
  const ids = new Set(wanted.map(({ id }) => id).filter(Boolean))
  const known = new Map([...old.children].filter(({ id }) => id).map((child) => [child.id, child]))
  let at = old.firstChild
  for (const child of wanted) {
    // Take away what has gone before anything is moved: a frame that is moved loads again.
    while (at?.id && !ids.has(at.id)) at = remove(at)
    const match = child.id ? known.get(child.id) : at && !at.id && alike(at, child) ? at : undefined
    if (!match || !alike(match, child)) {
      old.insertBefore(document.adoptNode(child), at)
      continue
    }
    if (match === at) at = at.nextSibling
    else old.insertBefore(match, at)
    change(match, child)
  }
  while (at) at = remove(at)
}

function remove(node) {
  const next = node.nextSibling
  node.remove()
  return next
}

function alike(old, next) {
  return old.nodeType === next.nodeType && old.localName === next.localName
}

// What a reader has opened stays open, and a frame is renewed in its own way.
const kept = new Set(['open', 'src', 'data-src'])

function attributes(old, next) {
  const isKept = (name) =>
    kept.has(name) && (name === 'open' || old.localName === 'iframe') && name !== 'hidden'
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !isKept(name)) old.removeAttribute(name)
  }
  for (const { name, value } of next.attributes) {
    if (!isKept(name) && old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
}

/** Load a frame's page again if it is another, without an entry in the history. */
function renew(frame, src) {
  if (frame.dataset.src === src) return
  const page = frame.contentWindow
  const same = frame.dataset.src.split('?')[0] === src.split('?')[0]
  const top = same ? page.scrollY : 0
  frame.dataset.src = src
  frame.addEventListener('load', () => page.scrollTo({ top, behavior: 'instant' }), { once: true })
  page.location.replace(src)
}
