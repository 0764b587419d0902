import { type DragEvent, useState } from 'react'
import { MOST_AT_ONCE, type OfferedFile } from '../../../shared/domain/attachments/attachment.ts'
import { attachmentText as words } from '../../../shared/text/catalogue/attachments.ts'
import { offerFiles } from '../../bridge/api.ts'
import { notifyFailure } from '../../state/notices.ts'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** Takes files that are dropped on an element, before anything around it does. `isOver` says that some are held over it. */
export function useFileDrop(onFiles: (files: readonly OfferedFile[]) => unknown, readOnly: boolean) {
  const [isOver, setIsOver] = useState(false)
  const drop = async (files: readonly File[]) => {
    if (files.length > MOST_AT_ONCE) return notifyFailure(words.tooMany(MOST_AT_ONCE))
    await onFiles(await offerFiles(files))
  }
  const take = (event: DragEvent, isHeld: boolean) => {
    event.preventDefault()
    event.stopPropagation()
    setIsOver(isHeld)
  }
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (holdsFiles(event)) take(event, true)
    },
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setIsOver(false)
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return
      take(event, false)
      void drop([...event.dataTransfer.files])
    },
  }
  return { isOver: isOver && !readOnly, handlers: readOnly ? {} : handlers }
}
