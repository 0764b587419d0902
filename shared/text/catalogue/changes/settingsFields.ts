import type { ChangeKind } from '../../../domain/changes/kinds.ts'
import { DISPOSAL_KINDS } from '../../../domain/respect/disposal.ts'
import { disposalKinds } from '../disposal.ts'
import { sealingText } from '../sealing.ts'
import { settingsText } from '../settings.ts'

type Labels = Partial<Record<ChangeKind, Readonly<Record<string, string>>>>

export const settingsFields: Labels = {
  settings: {
    contactPerson: settingsText.person.title,
    title: settingsText.person.role,
    documentFolder: settingsText.folders.documents,
    backupFolder: settingsText.folders.backups,
    secondBackupFolder: 'Säkerhetskopior sparas också i',
    appearance: settingsText.look.appearance,
    contrast: settingsText.look.contrast,
    archiveProfile: settingsText.archive.label,
    sealedBackups: sealingText.title,
    sealingStep: 'Vad som gjordes',
  },
  disposal: {
    kind: 'Vad som gallrades',
    lastOn: 'Senast aktuell',
    lastContactOn: 'Senast aktuell',
    outcome: 'Vad som beslutades',
    keepUntil: 'Sparas till',
    changedTexts: 'Antal texter som ändrades',
    backupFile: 'Säkerhetskopia före',
    decidedAt: 'Beslutat',
    decidedBy: 'Beslutat av',
    dueOn: 'Kunde gallras från',
  },
  disposalRules: Object.fromEntries(DISPOSAL_KINDS.map((kind) => [kind, disposalKinds[kind].rule])),
  dataExtract: { itemCount: 'Antal uppgifter', files: 'Antal filer' },
}
