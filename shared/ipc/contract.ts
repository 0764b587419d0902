import type { z } from 'zod'
import { app, backup, documents, overview, processModel, settings } from './contract/app.ts'
import { actors, application, criteria, decisions, meetings, statement } from './contract/caseWork.ts'
import { attachments } from './contract/attachments.ts'
import { cases } from './contract/cases.ts'
import { caseFiles } from './contract/caseFiles.ts'
import { changes } from './contract/changes.ts'
import { compilation, dialogue, opinions, themes } from './contract/dialogue.ts'
import { guard, repair } from './contract/guard.ts'
import { execution } from './contract/execution.ts'
import { corrections } from './contract/corrections.ts'
import { exports } from './contract/exports.ts'
import { imports } from './contract/imports.ts'
import { batch, duplicates } from './contract/duplicates.ts'
import { meetingMode, meetingTemplates } from './contract/meetings.ts'
import { actorLists, invitations, networkMeetings, onePager } from './contract/network.ts'
import { commitments, contacts, register, roles } from './contract/register.ts'
import { frames, money } from './contract/money.ts'
import { lessons } from './contract/lessons.ts'
import { numbers } from './contract/numbers.ts'
import { plans } from './contract/plans.ts'
import { portfolio } from './contract/portfolio.ts'
import { results } from './contract/results.ts'
import { search } from './contract/search.ts'
import { tasks } from './contract/tasks.ts'
import { disposal, extracts } from './contract/respect.ts'
import { type Host, type Method, pathsOf } from './method.ts'
import type { Outcome } from './outcome.ts'
import { shellContract } from './shellContract.ts'

/**
 * Every method that can be called over the bridge, once. The handlers' types, the renderer's client and the
 * validation on both sides follow from this list: a new method is one entry here and one handler.
 */
export const contract = {
  cases,
  criteria,
  actors,
  application,
  statement,
  decisions,
  meetings,
  meetingMode,
  meetingTemplates,
  tasks,
  execution,
  plans,
  results,
  dialogue,
  opinions,
  themes,
  compilation,
  lessons,
  portfolio,
  money,
  frames,
  register,
  contacts,
  roles,
  commitments,
  duplicates,
  batch,
  onePager,
  actorLists,
  networkMeetings,
  invitations,
  extracts,
  corrections,
  disposal,
  imports: { ...imports, ...shellContract.imports },
  exports,
  caseFiles: { ...caseFiles, ...shellContract.caseFiles },
  documents: { ...documents, ...shellContract.documents },
  attachments: { ...attachments, ...shellContract.attachments },
  overview,
  numbers,
  processModel,
  search,
  settings,
  backup,
  guard,
  lock: shellContract.lock,
  changes,
  repair,
  app: { ...app, ...shellContract.app },
} satisfies Record<string, Record<string, Method>>

export type Contract = typeof contract
export type Feature = keyof Contract

/** What a handler gets and what it returns; always already parsed. */
export type Handler<M extends Method> = (
  input: z.output<M['input']>,
) => z.input<M['output']> | Promise<z.input<M['output']>>

type MethodsOn<F extends Feature, On extends Host> = {
  [Name in keyof Contract[F] as Contract[F][Name] extends Method<z.ZodType, z.ZodType, On> ? Name : never]: Contract[F][Name]
}

type FeaturesOn<On extends Host> = { [F in Feature as keyof MethodsOn<F, On> extends never ? never : F]: F }

/** All handlers of one host; a missing one does not compile. */
export type Handlers<On extends Host> = {
  [F in keyof FeaturesOn<On>]: {
    [Name in keyof MethodsOn<F & Feature, On>]: MethodsOn<F & Feature, On>[Name] extends Method
      ? Handler<MethodsOn<F & Feature, On>[Name]>
      : never
  }
}

/** The renderer's side of the contract. A call never throws: what went wrong is in the outcome. */
export type Client = {
  [F in Feature]: {
    [Name in keyof Contract[F]]: Contract[F][Name] extends Method
      ? (input: z.input<Contract[F][Name]['input']>) => Promise<Outcome<z.output<Contract[F][Name]['output']>>>
      : never
  }
}

/** Every method with its path, e.g. `cases.list`. */
export const methodPaths = pathsOf(contract)

/** Those that run in the store process. */
export const storeMethodPaths: ReadonlyMap<string, Method> = new Map([...methodPaths].filter(([, { host }]) => host === 'store'))
