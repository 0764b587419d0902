// What every part of the benchmark stands on: the runtime, a copy of the app that nobody rebuilds, and the database.
import { constants } from 'node:fs'
import { copyFile, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { resolveRuntime, type Runtime } from '../../build/runtime/resolve.mjs'
import { inProject } from '../../build/setup/paths.mjs'
import { launchApp, type RunningApp } from '../support/app.ts'
import { type SeededDatabase, seededDatabase } from './seeded.ts'
import { OVERVIEW_CASE } from './steps.ts'

export interface Ground {
  readonly runtime: Runtime
  /** A folder for everything temporary, beside the project's own files: the same file system for app and baseline. */
  readonly folder: string
  /** The built app, copied: others may build anew while this runs. */
  readonly appFolder: string
  readonly bareFolder: string
  readonly probeFolder: string
  readonly seeded: SeededDatabase
  /** How often to measure, fewer times where only a quick look is asked for. */
  readonly rounds: (full: number) => number
}

const APP_PARTS = ['dist', 'resources', 'package.json']

async function copyApp(folder: string): Promise<string> {
  const appFolder = join(folder, 'app')
  await mkdir(appFolder)
  for (const part of APP_PARTS) await cp(inProject(part), join(appFolder, part), { recursive: true })
  await symlink(inProject('node_modules'), join(appFolder, 'node_modules'), 'junction')
  return appFolder
}

async function copyOwn(folder: string, name: string): Promise<string> {
  const target = join(folder, name)
  await cp(inProject('test', 'bench', 'apps', name), target, { recursive: true })
  return target
}

const FEW = 3

/** @param quick few rounds: for trying out, not for figures to tell */
export async function prepareGround(quick: boolean): Promise<Ground> {
  const seeded = await seededDatabase()
  const folder = await mkdtemp(inProject('out', 'bench', 'run-'))
  return {
    runtime: await resolveRuntime(),
    folder,
    appFolder: await copyApp(folder),
    bareFolder: await copyOwn(folder, 'bare'),
    probeFolder: await copyOwn(folder, 'probe'),
    seeded,
    rounds: (full) => (quick ? Math.min(FEW, full) : full),
  }
}

export const clearGround = (ground: Ground): Promise<void> => rm(ground.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })

/** A user-data folder of its own, with or without the seeded cases. */
export async function userDataFolder(ground: Ground, name: string, withCases: boolean): Promise<string> {
  const folder = await mkdtemp(join(ground.folder, `${name}-`))
  if (withCases) await copyFile(ground.seeded.path, join(folder, 'samverkansstod.sqlite'), constants.COPYFILE_FICLONE)
  return folder
}

/** Starts the app on the seeded cases, driven and with its overview drawn. The caller closes it. */
export async function launchOnCases(ground: Ground, name: string): Promise<RunningApp> {
  const running = await launchApp({ appFolder: ground.appFolder, userData: await userDataFolder(ground, name, true) })
  try {
    await running.window.waitForSelector(OVERVIEW_CASE)
    return running
  } catch (error) {
    await running.close()
    throw new Error(`The overview showed no case.\n${running.logs()}`, { cause: error })
  }
}

/** Starts the bare window, driven in the same way. The caller closes it. */
export async function launchBare(ground: Ground, env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  return launchApp({ appFolder: ground.bareFolder, userData: await userDataFolder(ground, 'bare', false), env })
}

export interface BothPages {
  readonly app: Page
  readonly bare: Page
}

/** Has the app and the bare window open side by side, so that they can be measured in turn, and closes both. */
export async function withBoth<Result>(ground: Ground, name: string, work: (pages: BothPages) => Promise<Result>): Promise<Result> {
  const bare = await launchBare(ground)
  try {
    const app = await launchOnCases(ground, name)
    try {
      return await work({ app: app.window, bare: bare.window })
    } finally {
      await app.close()
    }
  } finally {
    await bare.close()
  }
}
