// While somebody types, says what is wrong with the text and shows what it would become.
const form = document.querySelector('#editor')
const place = document.querySelector('#findings')
let timer
let asked = 0
let isChanged = false

function say(text) {
  const said = document.createElement('p')
  said.role = 'alert'
  said.textContent = text
  place.replaceChildren(said)
}

async function check() {
  const turn = ++asked
  const body = new URLSearchParams(new FormData(form))
  const response = await fetch('/desk/check', { method: 'POST', body }).catch(() => undefined)
  if (turn !== asked) return
  if (response?.status === 401)
    return say('You are signed out. Sign in in another tab, then save here.')
  if (!response?.ok) return say('The text could not be checked now. It is still here.')
  const open = [...place.querySelectorAll('details[open] summary')].map((one) => one.textContent)
  place.innerHTML = await response.text()
  for (const one of place.querySelectorAll('details')) {
    one.open = open.includes(one.querySelector('summary').textContent)
  }
}

form?.addEventListener('input', () => {
  isChanged = true
  clearTimeout(timer)
  timer = setTimeout(check, 400)
})

// What can't be taken back is asked for twice.
const questions = { delete: 'Delete this article for good?', retract: 'Retract this article?' }
form?.addEventListener('submit', (event) => {
  const question = questions[event.submitter?.value]
  if (question && !confirm(question)) event.preventDefault()
  else isChanged = false
})

addEventListener('beforeunload', (event) => {
  if (isChanged) event.preventDefault()
})
