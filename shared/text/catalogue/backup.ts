/** Texts about backups, wherever they are spoken of. */
export const backupText = {
  now: 'Säkerhetskopiera nu',
  running: 'Säkerhetskopierar …',
  done: (fileName: string) => `Säkerhetskopian ${fileName} är skriven och kontrollerad.`,
} as const
