// Compares what npm has installed with what the lock file wants, by npm's own record of node_modules.

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * @param {LockedPackage} left
 * @param {LockedPackage | undefined} right
 */
const isSame = (left, right) => left.version === right?.version && left.integrity === right?.integrity

/**
 * Whether node_modules holds what the lock file says, also when someone ran `npm install` by hand.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  const [want, have] = [wanted.packages ?? {}, installed.packages ?? {}]
  const nothingElse = Object.entries(have).every(([path, entry]) => isSame(entry, want[path]))
  // Packages for other platforms are optional, and npm leaves them out.
  const nothingMissing = Object.entries(want).every(([path, entry]) => path === '' || entry.optional || path in have)
  return nothingElse && nothingMissing
}
