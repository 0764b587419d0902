import { type DragEvent, useState } from 'react'
import { LETTER_BYTES, type Letter } from '../../../shared/domain/letter.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { api } from '../../bridge/api.ts'
import { notifyFailure } from '../../state/notices.ts'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** What a dropped file says; null where it is no letter, and then it has been said why. */
async function letterOf(file: File): Promise<Letter | null> {
  if (file.size > LETTER_BYTES) {
    notifyFailure(text.letterTooLarge)
    return null
  }
  const outcome = await api.meetingMode.readLetter({ bytes: new Uint8Array(await file.arrayBuffer()) })
  if (outcome.ok) return outcome.value
  notifyFailure(text.notALetter)
  return null
}

/** Takes letters that are dropped on an element. `isOver` says that one is held over it. */
export function useLetterDrop(onLetter: (letter: Letter) => unknown) {
  const [isOver, setIsOver] = useState(false)
  const drop = async (files: readonly File[]) => {
    for (const file of files) {
      const letter = await letterOf(file)
      if (letter) await onLetter(letter)
    }
  }
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setIsOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setIsOver(false)
      },
      onDrop: (event: DragEvent) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setIsOver(false)
        void drop([...event.dataTransfer.files])
      },
    },
  }
}
