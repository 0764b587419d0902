import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { applicationTexts } from '../../../shared/text/catalogue/application.ts'
import { type OnStep, type StepDirection, useUndoKeys } from '../../state/drafts/index.ts'
import { type ApplicationText, partField } from './writing.ts'

/** What a field is called when it is said where a step was taken. */
function placeOf(field: string, model: ProcessModel): string {
  const part = model.applicationParts.find(({ id }) => partField(id) === field)
  const [name = ''] = field.split('.')
  const around: Readonly<Record<string, string>> = {
    soughtKronor: applicationTexts.soughtKronor,
    contact: applicationTexts.contact,
    boards: applicationTexts.boards,
    relatedProgrammes: applicationTexts.relatedProgrammes,
    attachments: applicationTexts.attachments,
  }
  return part?.title ?? around[name] ?? applicationTexts.otherField
}

/** Brings the field that changed into view and into focus: undo may reach a part that is out of sight. */
function show(root: HTMLElement | null, field: string): void {
  const [name = ''] = field.split('.')
  const place = root?.querySelector<HTMLElement>(`[data-undo="${CSS.escape(name)}"]`)
  const control = place?.querySelector<HTMLElement>('textarea, input')
  if (!place || place.contains(document.activeElement)) return
  control?.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'nearest' })
}

/** What the menu's Ångra and Gör om send to a field. */
const STEPS: Readonly<Record<string, StepDirection>> = { historyUndo: 'undo', historyRedo: 'redo' }

/** A word that is being typed and not yet handed over has the browser's own undo. */
function hasOwnUndo(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[data-own-undo]')) return true
  const isTypingChip = target instanceof HTMLInputElement && target.type === 'text' && target.value !== ''
  return isTypingChip && target.closest('[data-undo="attachments"], [data-undo="boards"]') !== null
}

/** Undo and redo over all of the application: the keys, the menu's commands, and what is said of each step. */
export function useSteps(text: ApplicationText, model: ProcessModel) {
  const root = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const say: OnStep = useCallback(
    (field, direction) => {
      const sentence = direction === 'undo' ? applicationTexts.undoneIn : applicationTexts.redoneIn
      setSaid(sentence(placeOf(field, model)))
      show(root.current, field)
    },
    [model],
  )
  const keys = useUndoKeys(text, say)
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (!hasOwnUndo(event.target)) keys(event)
    },
    [keys],
  )
  useEffect(() => {
    const element = root.current
    const onInput = (event: InputEvent) => {
      const direction = STEPS[event.inputType]
      if (!direction || (event.target && hasOwnUndo(event.target))) return
      event.preventDefault()
      const field = text[direction]()
      if (field !== null) say(field, direction)
    }
    element?.addEventListener('beforeinput', onInput)
    return () => element?.removeEventListener('beforeinput', onInput)
  }, [text, say])
  return { root, onKeyDown, onStep: say, said }
}
