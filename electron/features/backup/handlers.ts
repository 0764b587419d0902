import type { BackupStanding } from '../../../shared/domain/backup.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { listBackups } from '../../db/backup.ts'
import { isSealing } from '../../db/repositories/backupMeta.ts'
import { commitCounterOf, latestBackupOf } from '../../db/repositories/meta.ts'
import { countCases } from '../../db/repositories/overview.ts'
import type { StoreContext } from '../../work/context.ts'
import { createMeanwhile } from './make.ts'
import { clearPrivateFolder, inspectAny } from './opening.ts'
import { backupFolder, privateFolder } from './place.ts'
import { queueOf } from './queue.ts'
import { openingPlace, restore } from './restore.ts'
import { changeTo, newCode, saveSheet, turnOff, turnOn } from './sealing.ts'
import { bringSecondPlaceUpToDate, secondStandingOf } from './secondPlace.ts'

function standingOf(context: StoreContext): BackupStanding {
  const { connection } = context
  const latest = latestBackupOf(connection)
  return {
    latestAt: latest?.at ?? null,
    changedSince: latest === null ? countCases(connection) > 0 : commitCounterOf(connection) !== latest.commitCounter,
    second: secondStandingOf(context),
    sealed: isSealing(connection),
  }
}

export const backupHandlers = (context: StoreContext): Handlers<'store'>['backup'] => {
  const inOrder = queueOf(context)
  clearPrivateFolder(privateFolder(context))
  return {
    list: () => listBackups(backupFolder(context)),
    standing: () => standingOf(context),
    create: () => inOrder(() => createMeanwhile(context, 'byHand')),
    inspect: ({ path, secret }) => inspectAny(openingPlace(context), path, secret ?? null),
    restore: ({ path, secret }) => inOrder(() => restore(context, path, secret ?? null)),
    fillSecondPlace: async () => {
      await bringSecondPlaceUpToDate(context)
      return standingOf(context)
    },
    turnSealingOn: ({ passphrase }) => turnOn(context, passphrase),
    changePassphrase: ({ passphrase }) => changeTo(context, passphrase),
    renewRecoveryCode: () => newCode(context),
    turnSealingOff: () => turnOff(context),
    saveRecoverySheet: (input) => saveSheet(context, input),
  }
}
