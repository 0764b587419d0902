export { RestoreFromBackup } from './restore/RestoreFromBackup.tsx'
export { SettingsPage } from './SettingsPage.tsx'
