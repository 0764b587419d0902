// Every scenario of the folder, by its number.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Scenario } from './scenario.ts'

const FOLDER = join(import.meta.dirname, 'scenarios')

async function read(name: string): Promise<Scenario> {
  const { scenario } = (await import(pathToFileURL(join(FOLDER, name)).href)) as { readonly scenario: Scenario }
  return scenario
}

/** In the order of their files, which are named by number. */
export const allScenarios = (): Promise<Scenario[]> => Promise.all(readdirSync(FOLDER).toSorted().map(read))

/** Name for a person: the number and the title. */
export const nameOf = ({ number, title, isControl = false }: Pick<Scenario, 'number' | 'title' | 'isControl'>): string =>
  `${number}${isControl ? ' (control)' : ''} ${title}`
