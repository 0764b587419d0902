// The readable page of an archive package: plain HTML without script, that any browser shows and any reader reads aloud.
import { caseArchiveText as words } from '../text/catalogue/caseArchive.ts'

export interface IndexedFile {
  /** Where it lies in the package, with / between folders. */
  readonly path: string
  readonly cells: readonly string[]
}

export interface CaseIndex {
  readonly title: string
  readonly writtenOn: string
  readonly writtenBy: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly decisions: readonly (readonly string[])[]
  readonly actors: readonly (readonly string[])[]
  readonly meetings: readonly (readonly string[])[]
  readonly documents: readonly IndexedFile[]
  readonly attachments: readonly IndexedFile[]
  readonly missing: readonly string[]
  readonly caseFile: string
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const link = (path: string): string => {
  const address = path.split('/').map(encodeURIComponent).join('/')
  return `<a href="${safe(address)}">${safe(path.split('/').at(-1) ?? path)}</a>`
}

/** @param html cells that are HTML already */
function table(caption: string, heads: readonly string[], html: readonly (readonly string[])[]): string {
  if (html.length === 0) return `<h2>${safe(caption)}</h2>\n<p>${safe(words.none)}</p>`
  const head = heads.map((each) => `<th scope="col">${safe(each)}</th>`).join('')
  const rows = html.map(([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')
  return `<h2>${safe(caption)}</h2>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`
}

const escaped = (rows: readonly (readonly string[])[]): string[][] => rows.map((row) => row.map(safe))
const filed = (files: readonly IndexedFile[]): string[][] => files.map(({ path, cells }) => [link(path), ...cells.map(safe)])

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem}dt{color:#555}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #ccc;overflow-wrap:anywhere}
thead th{border-bottom:2px solid #555}tbody th{font-weight:400}
@media print{body{margin:0;max-width:none}}`

/** The whole page. Every text of the case's is escaped: what somebody wrote cannot become markup. */
export function caseIndexHtml(index: CaseIndex): string {
  const facts = index.facts.map(([name, value]) => `<dt>${safe(name)}</dt><dd>${safe(value === '' ? words.notGiven : value)}</dd>`).join('\n')
  const missing = index.missing.length === 0 ? '' : `<h2>${safe(words.missing)}</h2>\n<ul>${index.missing.map((name) => `<li>${safe(name)}</li>`).join('')}</ul>`
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(`${words.heading}: ${index.title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${safe(index.title)}</h1>
<p>${safe(words.written(index.writtenOn, index.writtenBy))} ${safe(words.record)}</p>
<h2>${safe(words.facts)}</h2>
<dl>
${facts}
</dl>
${table(words.documents, words.documentHeads, filed(index.documents))}
${table(words.attachments, words.attachmentHeads, filed(index.attachments))}
${missing}
${table(words.decisions, words.decisionHeads, escaped(index.decisions))}
${table(words.meetings, words.meetingHeads, escaped(index.meetings))}
${table(words.actors, words.actorHeads, escaped(index.actors))}
<h2>${safe(words.caseFile)}</h2>
<p>${link(index.caseFile)}</p>
<p>${safe(words.caseFileExplained)}</p>
</main>
</body>
</html>
`
}
