import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { LIMITS } from '../../../shared/domain/field.ts'
import { queries } from '../../bridge/queries.ts'
import { hideOverlay } from '../../state/shell.ts'
import { paths } from '../paths.ts'
import type { PaletteEntry } from './entries.ts'
import { paletteGroups } from './groups.ts'
import { entryOfAll } from './hits.ts'

const SHOWN_PER_GROUP = 6

/** The id of the case on the page, or null. */
function useCaseInView(): string | null {
  const { pathname } = useLocation()
  const id = pathname.startsWith(`${paths.cases}/`) && pathname !== paths.newCase ? pathname.split('/')[2] : undefined
  return id ?? null
}

interface PaletteKeys {
  readonly step: (by: number) => void
  readonly open: () => void
  readonly showAll: () => void
}

/** The arrow keys walk the answers, Enter opens one, Ctrl+Enter shows all. */
const keysOf = ({ step, open, showAll }: PaletteKeys) => (event: KeyboardEvent): void => {
  const moves: Record<string, () => void> = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: open }
  const showsAll = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  const move = showsAll ? showAll : moves[event.key]
  if (!move || event.nativeEvent.isComposing) return
  event.preventDefault()
  move()
}

/** The state of an open palette: the text, what answers to it, and which answer the keys are on. */
export function usePalette() {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  // The store answers within a frame: to wait for a pause in the typing would only be slower.
  const wanted = text.slice(0, LIMITS.line).trim()
  const { data: latest = [] } = useQuery(queries.search(''))
  const { data: found = [], isPlaceholderData } = useQuery({ ...queries.everywhere(wanted, SHOWN_PER_GROUP), placeholderData: keepPreviousData })
  // While one types faster than the answers come, the list still answers an earlier text.
  const isCurrent = !isPlaceholderData
  const [entered, setEntered] = useState(false)
  const caseId = useCaseInView()
  const groups = useMemo(() => paletteGroups({ text, latest, found, caseId }), [text, latest, found, caseId])
  const entries = groups.flatMap((group) => group.entries)
  const active = entries[Math.min(at, entries.length - 1)]

  const type = (next: string) => {
    setText(next)
    setAt(0)
    setEntered(false)
  }
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    hideOverlay()
    entry.run(navigate)
  }
  const showAll = () => {
    if (wanted !== '') run(entryOfAll(wanted))
  }
  // An Enter that came before its answers waits for them, rather than open what another text found.
  useEffect(() => {
    if (entered && isCurrent) run(active)
  })
  const step = (by: number) => setAt(entries.length === 0 ? 0 : (Math.min(at, entries.length - 1) + by + entries.length) % entries.length)
  const onKeyDown = keysOf({ step, open: () => (isCurrent ? run(active) : setEntered(true)), showAll })
  return { text, type, groups, isCurrent, count: entries.length, active, run, onKeyDown, pointAt: (entry: PaletteEntry) => setAt(entries.indexOf(entry)) }
}
