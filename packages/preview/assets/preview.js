// The preview works without this script. It renews what is shown after a save, moves from one thing to
// another without loading a whole document, and adds keys.
import { morph } from './morph.js'

const byId = (id) => document.getElementById(id)
const one = (selector) => document.querySelector(selector)
const all = (selector) => [...document.querySelectorAll(selector)]

let turn = 0
let version = document.body.dataset.version

/** Show an address of the preview in this document; what is the same stays, with its scroll and focus. */
async function show(url, { history: kept = 'push' } = {}) {
  turn += 1
  const mine = turn
  const response = await fetch(url).catch(() => undefined)
  if (!response || mine !== turn) return
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (mine !== turn) return
  const moved = next.body.dataset.path !== document.body.dataset.path
  if (kept === 'push') history.pushState(null, '', response.url)
  if (kept === 'replace') history.replaceState(null, '', response.url)
  version = next.body.dataset.version
  document.title = next.title
  morph(document.documentElement, next.documentElement, next.body)
  enhance()
  if (!moved) return
  for (const part of [byId('main'), ...all('.main [data-keep]')]) part.scrollTop = 0
  one('.articles [aria-current]')?.scrollIntoView({ block: 'nearest' })
}

/** What only works with a script. */
function enhance() {
  for (const button of all('[data-copy], #help-button')) button.hidden = false
  for (const tab of all('[role=tab]')) tab.tabIndex = tab.ariaSelected === 'true' ? 0 : -1
  for (const image of all('img')) if (image.complete && !image.naturalWidth) gone(image)
  const picker = byId('part')
  if (!picker) return
  // A feed that is chosen is shown at once. What was chosen before counts no more.
  picker.form.querySelector('button').hidden = true
  picker.value = picker.querySelector('[selected]')?.value ?? ''
}

function gone(image) {
  image.classList.add('gone')
}

document.addEventListener('error', ({ target }) => target.tagName === 'IMG' && gone(target), true)

document.addEventListener('click', (event) => {
  const { target } = event
  const copied = target.closest('[data-copy]')
  if (copied) return copy(copied)
  if (target.closest('#help-button')) return byId('help').showModal()
  const link = target.closest('a[href]')
  if (!link || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return
  const url = new URL(link.href)
  if (url.origin !== location.origin || url.hash) return
  event.preventDefault()
  show(url.href)
})

document.addEventListener('change', ({ target }) => {
  if (target.id !== 'part') return
  const url = new URL(target.form.action)
  url.search = new URLSearchParams(new FormData(target.form))
  show(url.href)
})

addEventListener('popstate', () => show(location.href, { history: 'none' }))

async function copy(button) {
  const source = byId(button.dataset.copy)
  await navigator.clipboard.writeText((source.content ?? source).textContent)
  const label = button.firstElementChild
  label.textContent = 'Copied'
  setTimeout(() => {
    label.textContent = 'Copy'
  }, 1500)
}

// The filter

let wait
byId('filter').addEventListener('input', () => {
  clearTimeout(wait)
  wait = setTimeout(() => {
    const url = new URL(location.href)
    const text = byId('q').value.trim()
    if (text) url.searchParams.set('q', text)
    else url.searchParams.delete('q')
    show(url.href, { history: 'replace' })
  }, 120)
})
byId('filter').addEventListener('submit', (event) => {
  event.preventDefault()
  one('.articles a')?.focus()
  one('.articles a')?.click()
})

// Pages of articles

document.addEventListener(
  'load',
  ({ target }) => target.tagName === 'IFRAME' && framed(target),
  true,
)

/** Make keys work in a page too, lead its links to where the preview shows them, and colour it. */
function framed(frame) {
  const page = frame.contentDocument
  if (!page) return
  page.addEventListener('keydown', onKey)
  page.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    const [address, fragment] = link.href.split('#')
    const { site } = document.body.dataset
    if (fragment && address === page.URL.split('#')[0]) {
      event.preventDefault()
      page.getElementById(decodeURIComponent(fragment))?.scrollIntoView()
    } else if (site && address.startsWith(site)) {
      event.preventDefault()
      follow(link.href)
    }
  })
  recolour(page, document.documentElement.dataset.scheme)
}

/** Show the article that has an address; what isn't an article opens where it is. */
async function follow(href) {
  const url = new URL('/-/go', location.href)
  url.search = location.search
  url.searchParams.set('url', href)
  const shown = byId('panel')?.dataset.shown
  if (shown && shown !== 'all') url.searchParams.set('output', shown)
  const { ok, url: found } = await fetch(url)
  if (ok && new URL(found).pathname.startsWith('/articles/')) show(found)
  else open(ok ? found : href, '_blank', 'noopener')
}

/** Let rules for light and dark follow the chosen colours: a frame has only the system's. */
function recolour(page, scheme) {
  if (!scheme) return
  for (const sheet of page.styleSheets) {
    let rules = []
    try {
      rules = [...sheet.cssRules]
    } catch {
      // A stylesheet of another site can't be read: it keeps to the system's colours.
    }
    for (const { media } of [sheet, ...rules]) {
      if (!media?.mediaText.includes('prefers-color-scheme')) continue
      media.mediaText = media.mediaText.replace(
        /\(prefers-color-scheme:\s*(light|dark)\)/g,
        (_, name) => (name === scheme ? '(min-width: 0px)' : '(max-width: 0px)'),
      )
    }
  }
}

// Keys

const keys = {
  j: () => step(1),
  k: () => step(-1),
  f: () => byId('place-feed')?.click(),
  d: () => cycle('#scheme-system, #scheme-light, #scheme-dark'),
  w: () => cycle('[id^=width-]'),
  c: () => one('.main [data-copy]')?.click(),
  '?': () => byId('help').showModal(),
  '/': () => {
    byId('q').focus()
    byId('q').select()
  },
}

/** Go to the next article of the list, or the one before. */
function step(by) {
  const links = all('.articles a')
  const at = links.findIndex((link) => link.hasAttribute('aria-current'))
  const next = links[at < 0 ? 0 : at + by]
  if (!next) return
  if (document.activeElement?.closest('.articles')) next.focus()
  // Stay with the output that is shown.
  const { shown } = byId('panel')?.dataset ?? {}
  const url = new URL(next.href)
  if (shown && shown !== 'all' && one('.tabs[aria-label=Outputs]')) url.pathname += `/${shown}`
  show(url.href)
}

/** Choose the next of some links, of which one is current. */
function cycle(selector) {
  const links = all(selector)
  const at = links.findIndex((link) => link.hasAttribute('aria-current'))
  links[(at + 1) % links.length]?.click()
}

function onTabKey({ key }) {
  const tabs = all('[role=tab]')
  const at = tabs.indexOf(document.activeElement)
  if (at < 0) return false
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[key]
  if (to === undefined) return false
  const tab = tabs.at(to % tabs.length)
  tab.focus()
  tab.click()
  return true
}

function onKey(event) {
  const { altKey, ctrlKey, key, metaKey, target } = event
  if (altKey || ctrlKey || metaKey || byId('help').open) return
  if (target.closest?.('input, textarea, select')) {
    if (key === 'Escape') target.blur()
    return
  }
  if (/^[1-9]$/.test(key)) all('[role=tab]')[key - 1]?.click()
  else if (target.closest?.('.articles') && key === 'ArrowDown') step(1)
  else if (target.closest?.('.articles') && key === 'ArrowUp') step(-1)
  else if (Object.hasOwn(keys, key)) keys[key]()
  else if (!onTabKey(event)) return
  event.preventDefault()
}

document.addEventListener('keydown', onKey)

// Live

const live = byId('live')
const events = new EventSource('/-/events')
const say = (text, stopped) => {
  live.textContent = text
  live.classList.toggle('stopped', stopped)
}
events.addEventListener('open', () => say('Live', false))
events.addEventListener('error', () => say('Stopped', true))
events.addEventListener('version', async ({ data }) => {
  if (data === version) return
  await show(location.href, { history: 'none' })
  say(`Renewed ${new Date().toLocaleTimeString()}`, false)
})

enhance()
for (const frame of all('iframe'))
  if (frame.contentDocument?.readyState === 'complete') framed(frame)
