// The search of a site, in the browser: no server is asked. MiniSearch stands before it in the file.
;(() => {
  const form = document.querySelector('.sf-search form')
  const list = document.querySelector('.sf-list > ol')
  const status = document.querySelector('.sf-search [role=status]')
  if (!form || !list || !status) return
  const field = form.querySelector('input')
  const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u
  let index
  let loading

  /** The same terms as those of the index. */
  function terms(text) {
    const plain = text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFKC')
    const words = plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
    return words.flatMap((word) => (unspaced.test(word) ? pairs(word) : [word]))
  }

  function pairs(word) {
    const found = []
    let rest = ''
    let before = ''
    for (const letter of word) {
      if (!unspaced.test(letter)) {
        rest += letter
        before = ''
        continue
      }
      if (rest) found.push(rest)
      rest = ''
      if (before) found.push(before + letter)
      before = letter
    }
    if (rest) found.push(rest)
    return found.length ? found : [word]
  }

  const options = {
    fields: ['title', 'tags', 'summary', 'text'],
    storeFields: ['title', 'summary', 'url', 'language', 'category', 'date', 'day'],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: terms,
      boost: { title: 4, tags: 3, summary: 2 },
      combineWith: 'AND',
      prefix: (term, place, all) => place === all.length - 1 && term.length > 2,
    },
  }

  /** A script, so that a page that is opened from a disk can load it, too. */
  function load() {
    loading ??= new Promise((resolve, reject) => {
      globalThis.standfirstSearch = (data) => {
        index = globalThis.MiniSearch.loadJS(data, options)
        resolve()
      }
      const script = document.createElement('script')
      script.src = form.dataset.index
      script.onerror = reject
      document.head.append(script)
    })
    return loading
  }

  function element(name, members, ...children) {
    const made = Object.assign(document.createElement(name), members)
    made.append(...children)
    return made
  }

  function item({ category, date, day, language, summary, title, url }) {
    const facts = [category, date && element('time', { dateTime: day }, date)].filter(Boolean)
    const kicker = element('p', { className: 'sf-kicker' })
    facts.forEach((fact, place) => {
      const dot = element('span', { ariaHidden: 'true' }, '·')
      kicker.append(...(place ? [' ', dot, ' '] : []), element('span', {}, fact))
    })
    const link = element('a', { href: url }, title)
    const entry = element(
      'li',
      { lang: language },
      ...(facts.length ? [kicker] : []),
      element('h2', {}, link),
    )
    if (summary) entry.append(element('p', {}, summary))
    return entry
  }

  async function search() {
    const words = field.value.trim()
    const address = new URL(location.href)
    if (words) address.searchParams.set('q', words)
    else address.searchParams.delete('q')
    history.replaceState(null, '', address)
    if (!words) {
      list.replaceChildren()
      status.textContent = ''
      return
    }
    await load()
    // What was typed in the meantime is looked for already.
    if (words !== field.value.trim()) return
    const all = index.search(words.slice(0, 200))
    const found = all.slice(0, 50)
    // Of many, the best are shown.
    const count = all.length > found.length ? `${found.length} / ${all.length}` : `${all.length}`
    list.replaceChildren(...found.map(item))
    status.textContent = found.length
      ? status.dataset.found.replace('{count}', count)
      : status.dataset.nothing
  }

  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
  })
  form.addEventListener('input', search)
  field.addEventListener('focus', load, { once: true })
  field.value = new URL(location.href).searchParams.get('q') ?? ''
  if (field.value) search()
})()
