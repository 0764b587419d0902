// What is shipped beside the program and read by the store: the process model, the demo and the licences.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type ProcessModel, processModelSchema } from '../shared/domain/processModel.ts'
import { demoCaseSchema } from './demo/demoCase.ts'
import { demoPortfolioSchema } from './demo/demoPortfolio.ts'
import type { Demo } from './demo/fill.ts'
import type { StoreConfiguration } from './ipc/storeMessages.ts'

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const licencesSchema = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() }))

/** Stories for an empty demo database. */
export const readDemo = ({ resourcesFolder }: StoreConfiguration): Demo => ({
  stories: z.array(demoCaseSchema).parse(readJson(join(resourcesFolder, 'demo', 'cases.json'))),
  portfolio: demoPortfolioSchema.parse(readJson(join(resourcesFolder, 'demo', 'portfolio.json'))),
})

/** The process model that new cases follow. */
export const readModel = ({ resourcesFolder }: StoreConfiguration): ProcessModel =>
  processModelSchema.parse(readJson(join(resourcesFolder, 'process-models', 'malmo-2020.json')))

/** What the app is made of, under which licences. */
export const readLicences = ({ licencesPath }: StoreConfiguration): z.infer<typeof licencesSchema> => licencesSchema.parse(readJson(licencesPath))
