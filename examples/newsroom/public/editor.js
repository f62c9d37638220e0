// While somebody types, says what is wrong with the text and shows what it would become.
const form = document.querySelector('#editor')
const place = document.querySelector('#findings')
let timer
let asked = 0

async function check() {
  const turn = ++asked
  const body = new URLSearchParams(new FormData(form))
  const response = await fetch('/desk/check', { method: 'POST', body })
  if (turn !== asked || !response.ok) return
  const open = [...place.querySelectorAll('details[open] summary')].map((one) => one.textContent)
  place.innerHTML = await response.text()
  for (const one of place.querySelectorAll('details')) {
    one.open = open.includes(one.querySelector('summary').textContent)
  }
}

form?.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(check, 400)
})
