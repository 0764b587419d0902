// Chromium's sandbox needs user namespaces; root and closed containers have to go without it.
import { spawnSync } from 'node:child_process'

/**
 * @returns {string[]} `--no-sandbox` where Chromium's sandbox cannot work on this machine, else nothing
 */
export function sandboxArguments() {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) return ['--no-sandbox']
  // Trying is the only reliable test: kernels, AppArmor and containers each close namespaces in their own way.
  const attempt = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' })
  return attempt.status === 0 ? [] : ['--no-sandbox']
}
