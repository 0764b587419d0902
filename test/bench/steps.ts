// Where things are in the app's page: what the benchmark waits for and clicks.
import type { Step } from './probe.ts'

/** A case on the overview: only drawn when the store has answered. */
export const OVERVIEW_CASE = 'main a[href^="#/arenden/0"]'
export const TO_LIST = 'a[href="#/arenden"]'
/** A row of the list with its case in it, not its placeholder. */
export const LIST_ROW = '[role="grid"] [aria-rowindex][aria-busy="false"]'
export const SEARCH_FIELD = 'main input[type="search"]'
/** The title of an opened case, once its diary is drawn, which is read last. */
export const CASE_TITLE = 'main:has(h3 + ol) h1'
/** The list as a whole, for telling one answer to a search from the next. */
export const LIST = '[role="grid"]:not(:has([aria-busy="true"]))'

export const TO_FIRST_SCREEN: readonly Step[] = [{ wait: OVERVIEW_CASE }]
export const TO_LIST_AND_CASE: readonly Step[] = [...TO_FIRST_SCREEN, { click: TO_LIST, wait: LIST_ROW }, { click: LIST_ROW, wait: CASE_TITLE }]
export const TO_BARE_SCREEN: readonly Step[] = [{ wait: '#root p' }]
