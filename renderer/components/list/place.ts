/** Where one is in a list: the row that the Tab key goes to, how far it is scrolled, and whether one comes back to it. */
export interface ListPlace {
  readonly read: () => { readonly activeRow: number; readonly scrollTop: number; readonly returnToRow: boolean }
  readonly moveToRow: (row: number) => void
  readonly rememberScroll: (scrollTop: number) => void
  /** Whether focus belongs on the active row when the list is next shown, because one opened something from it. */
  readonly expectReturn: (returns: boolean) => void
}
