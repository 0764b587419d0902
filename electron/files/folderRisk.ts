/** What cloud clients call their folders; each may carry the name of an account or an organisation after its own. */
const SYNC_NAMES = [
  'OneDrive', 'Dropbox', 'Google ?Drive', 'My Drive', 'Min enhet', 'iCloud ?Drive', 'Mobile Documents', 'CloudStorage',
  'Nextcloud', 'ownCloud', 'Box Sync', 'pCloud',
]
const SYNC_FOLDERS = new RegExp(String.raw`(^|[\\/])(${SYNC_NAMES.join('|')})([ (_-][^\\/]*|Drive)?([\\/]|$)`, 'i')

/** UNC paths, also in their long form, and the places where Linux and macOS show shares. */
const NETWORK_PATHS = /^(\\\\(?![?.]\\)|\\\\[?.]\\UNC\\|\/\/|\/(net|nfs|smb|afs)\/|.*\/gvfs\/)/i

/**
 * Why a folder is a risky place for a live database: a sync client replaces open files, and SQLite's locks do not
 * hold over a network.
 */
export function folderRisk(path: string): 'sync' | 'network' | null {
  if (NETWORK_PATHS.test(path)) return 'network'
  return SYNC_FOLDERS.test(path) ? 'sync' : null
}
