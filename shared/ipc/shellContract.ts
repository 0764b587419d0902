import { z } from 'zod'
import { LOCK_MINUTES } from '../domain/appLock.ts'
import { COPY_FAULTS, offeredFileSchema } from '../domain/attachments/attachment.ts'
import { backupSecretSchema } from '../domain/backup.ts'
import { idSchema, instantSchema, line } from '../domain/field.ts'
import { LONGEST_PASSPHRASE } from '../domain/passphrase.ts'
import { pathsOf, shellMethod } from './method.ts'
import { ACCEPTABLE_FAULTS, STORE_FAULTS } from './storeFault.ts'

const nothing = z.object({})
const one = z.object({ id: idSchema })
const path = z.string().min(1).max(4_000)
const minutes = z.literal(LOCK_MINUTES)
/** Not cleaned: what was typed is what opens. */
const passphrase = z.string().min(1).max(LONGEST_PASSPHRASE)
/** `waitSeconds`: until the next try is heard at all. */
const tried = z.object({ opened: z.boolean(), waitSeconds: z.int().nonnegative() })
/** Who opened or saved learns only whether it went well. */
const copiedSchema = z.object({ fault: z.enum(COPY_FAULTS).nullable() })

/**
 * The methods that run in the shell: dialogs, windows, files, the lock. A list of its own, so that the shell starts
 * without the schemas of everything that the store answers.
 */
export const shellContract = {
  documents: {
    /** Opens the file in the system's PDF program; `missing` where it is no longer there. */
    open: shellMethod(z.object({ id: idSchema }), z.object({ missing: z.boolean() })),
    showInFolder: shellMethod(z.object({ id: idSchema }), z.object({ missing: z.boolean() })),
  },
  attachments: {
    /** Asks for files in the system's dialog. */
    choose: shellMethod(z.object({ many: z.boolean() }), z.array(offeredFileSchema)),
    /** Opens a copy that cannot be written to in the system's program. */
    open: shellMethod(one, copiedSchema),
    /** Asks where to, and saves a copy there; `isSaved` false and no fault where the user thought better of it. */
    saveAs: shellMethod(one, copiedSchema.extend({ isSaved: z.boolean() })),
  },
  caseFiles: {
    /** Asks for a case file in the system's dialog; null where none was chosen. */
    choose: shellMethod(nothing, z.object({ path: path.nullable() })),
  },
  imports: {
    /** Asks for a table in the system's dialog; null where none was chosen. */
    choose: shellMethod(nothing, z.object({ path: path.nullable() })),
  },
  /** The lock of the app. The shell refuses everything else while it is on. */
  lock: {
    get: shellMethod(
      nothing,
      z.object({
        isOn: z.boolean(),
        minutes,
        waitSeconds: z.int().nonnegative(),
        /** Whether the recovery code of the backups opens it too. */
        opensWithCode: z.boolean(),
      }),
    ),
    unlock: shellMethod(z.object({ secret: backupSecretSchema }), tried),
    /** False where no lock is chosen. */
    now: shellMethod(nothing, z.object({ isOn: z.boolean() })),
    /** Said by the page once it is covered and what was being typed is saved. */
    saved: shellMethod(nothing, nothing),
    turnOn: shellMethod(z.object({ passphrase, minutes }), nothing),
    change: shellMethod(z.object({ secret: backupSecretSchema, passphrase }), tried),
    setMinutes: shellMethod(z.object({ minutes }), nothing),
    turnOff: shellMethod(z.object({ secret: backupSecretSchema }), tried),
  },
  app: {
    about: shellMethod(
      nothing,
      z.object({
        appVersion: z.string(),
        electronVersion: z.string(),
        chromeVersion: z.string(),
        nodeVersion: z.string(),
        sqliteVersion: z.string(),
        schemaVersion: z.int(),
        databasePath: z.string(),
        logFolder: z.string(),
        isDemo: z.boolean(),
      }),
    ),
    /** How the store came up; asked first, so that the window can say what is wrong. */
    status: shellMethod(
      nothing,
      z.object({
        state: z.enum(['starting', 'ready', 'failed']),
        /** Set where state is `failed`. */
        fault: z
          .enum(STORE_FAULTS)
          .nullable(),
        databasePath: z.string(),
        incidentId: z.string().nullable(),
        /** Commits known to have been made that are not in the file. */
        behind: z.int().positive().nullable(),
        /** Commits that the database was last known to have, to hold the backups against. */
        remembered: z.int().nonnegative().nullable(),
        startedAt: instantSchema,
        /** The page is to show nothing but the lock. */
        isLocked: z.boolean(),
      }),
    ),
    /** Opens the database anew; `accepted`: she goes on in spite of this fault. */
    retryStore: shellMethod(z.object({ accepted: z.enum(ACCEPTABLE_FAULTS).nullable() }), nothing),
    chooseFolder: shellMethod(z.object({ title: line(), start: z.string().max(4_000) }), z.object({ path: path.nullable() })),
    chooseBackup: shellMethod(nothing, z.object({ path: path.nullable() })),
    showPath: shellMethod(z.object({ which: z.enum(['database', 'log', 'backups', 'documents']) }), nothing),
    /** Said by the renderer when it has heard that the window closes, and before it begins to save. */
    closingHeard: shellMethod(nothing, nothing),
    /** Said by the renderer once every open draft is saved, so that the window may close. */
    readyToClose: shellMethod(nothing, nothing),
  },
}

export const shellMethodPaths = pathsOf(shellContract)
