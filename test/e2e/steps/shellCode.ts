// Code from text, and text that looks like code.
import { bridgeOf } from './bridge.ts'
import type { ShellGround } from './shellLines.ts'

const HTML = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script><b>fet</b>'

/** Runs in a turn of its own, as the page's code does, and not as a command of the test's. */
export async function codeFromText({ page }: ShellGround): Promise<string[]> {
  const tried = await page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        setTimeout(() => {
          // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where nothing outside exists
          const outcome = (attempt: () => unknown): unknown => {
            try {
              return attempt()
            } catch {
              return null
            }
          }
          const script = document.createElement('script')
          script.textContent = 'globalThis.ran = 1'
          document.body.append(script)
          const holder = document.createElement('div')
          holder.innerHTML = '<img src="x" onerror="globalThis.ran=1"><svg onload="globalThis.ran=1"></svg><a id="codeLink" href="javascript:globalThis.ran=1">x</a><style>body{--ran:1}</style>'
          document.body.append(holder)
          document.querySelector<HTMLAnchorElement>('#codeLink')?.click()
          // oxlint-disable-next-line no-new-func, no-implied-eval, no-eval -- the very things that must be refused
          const made = [outcome(() => new Function('return 1')()), outcome(() => (0, eval)('1'))]
          // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- as above
          outcome(() => setTimeout('globalThis.ran = 1', 0))
          const remote = document.createElement('script')
          remote.src = 'data:text/javascript,globalThis.ran=1'
          document.body.append(remote)
          setTimeout(() => {
            const style = getComputedStyle(document.body).getPropertyValue('--ran')
            for (const each of [script, holder, remote]) each.remove()
            resolve({ made: made.filter((each) => each !== null).length, ran: 'ran' in globalThis, style })
          }, 300)
        }, 0)
      }),
  )
  return [
    ...(tried['made'] === 0 ? [] : ['code was made from text']),
    ...(tried['ran'] === false ? [] : ['inline code ran']),
    ...(tried['style'] === '' ? [] : ['an inline style was used']),
  ]
}

const ROW = { id: '0190f3a0-0000-7000-8000-0000000000ab', area: 'Limhamn', origin: 'actors', duration: 'timeLimited', firstContact: HTML, firstMeetingOn: '2026-01-14' } as const

/** A case whose title and facts are HTML, looked at in the list and on its own page. */
export async function storedHtml({ page }: ShellGround): Promise<string[]> {
  const created = await bridgeOf(page).cases.create({ ...ROW, title: HTML })
  const complaints = created.ok ? [] : ['the case could not be made']
  const before = await page.evaluate(() => location.hash)
  for (const place of ['#/arenden', `#/arenden/${ROW.id}`, '#/']) {
    await page.evaluate((hash) => void (location.hash = hash), place)
    if (place !== '#/') await page.getByText('<b>fet</b>').first().waitFor({ timeout: 15_000 })
    const found = await page.evaluate(() => ({ ran: 'ran' in globalThis, elements: document.querySelectorAll('img[src="x"]').length }))
    if (found.ran || found.elements > 0) complaints.push(`stored HTML became part of the page at ${place}`)
  }
  await page.evaluate((hash) => void (location.hash = hash), before)
  return complaints
}
