// The least that answers a click and a keystroke with rows: what a list costs before there is a program around it.
const ROWS = 24
const rows = document.getElementById('rows')

/** @param {string} word */
function draw(word) {
  const cells = ['Ärende', 'Fas', 'Nästa steg', 'Senaste händelse'].map((each) => `<span>${each} ${word}</span>`).join('')
  if (rows) rows.innerHTML = Array.from({ length: ROWS }, () => `<div role="row">${cells}</div>`).join('')
}

document.querySelector('button')?.addEventListener('click', () => draw('öppnat'))
document.querySelector('input')?.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) draw(target.value)
})
