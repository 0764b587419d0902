// Where things are in the app's page: what the benchmark waits for and clicks.
import type { Step } from './probe.ts'

/** A case on the overview: only drawn when the store has answered. */
export const OVERVIEW_CASE = 'main a[href^="#/arenden/0"]'
export const TO_LIST = 'a[href="#/arenden"]'
/** A row of the list with its case in it, not its placeholder. */
export const LIST_ROW = '[role="grid"] [aria-rowindex][aria-busy="false"]'
export const SEARCH_FIELD = 'main input[type="search"]'
/** A tab of an opened case: the page has its data when it stands. */
export const CASE_TAB = 'main nav [aria-current="page"]'

export const TO_FIRST_SCREEN: readonly Step[] = [{ wait: OVERVIEW_CASE }]
export const TO_LIST_AND_CASE: readonly Step[] = [...TO_FIRST_SCREEN, { click: TO_LIST, wait: LIST_ROW }, { click: LIST_ROW, wait: CASE_TAB }]
export const TO_BARE_SCREEN: readonly Step[] = [{ wait: '#root p' }]
