/** Folder names under which a cloud client synchronises what it finds. */
const SYNC_FOLDERS = /(^|[\\/])(OneDrive[^\\/]*|Dropbox|Google Drive|GoogleDrive|iCloudDrive|iCloud Drive|Nextcloud|ownCloud|Box Sync|pCloud[^\\/]*)([\\/]|$)/i

/** UNC paths, and the places where Linux and macOS show shares. */
const NETWORK_PATHS = /^(\\\\|\/\/|\/(net|nfs|smb|afs)\/|.*\/gvfs\/)/i

/**
 * Why a folder is a risky place for a live database: a sync client replaces open files, and SQLite's locks do not
 * hold over a network.
 */
export function folderRisk(path: string): 'sync' | 'network' | null {
  if (NETWORK_PATHS.test(path)) return 'network'
  return SYNC_FOLDERS.test(path) ? 'sync' : null
}
