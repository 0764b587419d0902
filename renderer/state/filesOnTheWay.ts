import { create } from 'zustand'

/** A file that is being taken in. It goes on also where its page is left. */
export interface FileOnTheWay {
  readonly id: string
  /** What it is added to. */
  readonly place: string
  readonly name: string
  readonly sizeBytes: number
}

/** Files that are being taken in, in the order they were dropped. */
export const useFilesOnTheWay = create<{ readonly files: readonly FileOnTheWay[] }>(() => ({ files: [] }))

export const fileSetsOut = (file: FileOnTheWay): void => useFilesOnTheWay.setState(({ files }) => ({ files: [...files, file] }))

export const fileArrives = (id: string): void =>
  useFilesOnTheWay.setState(({ files }) => ({ files: files.filter((file) => file.id !== id) }))
