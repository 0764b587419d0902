import { describe, expect, it } from 'vitest'
import { folderRisk } from '../../../electron/files/folderRisk.ts'

describe('the folder of the database', () => {
  it.each([
    'C:\\Users\\astrid\\OneDrive\\Samverkansstod',
    'C:\\Users\\astrid\\OneDrive - Malmö stad\\Dokument',
    'D:\\onedrive - malmö stad',
    '/Users/astrid/Library/CloudStorage/OneDrive-Malmöstad/x',
    '/Users/astrid/Library/Mobile Documents/com~apple~CloudDocs/x',
    '/home/astrid/Dropbox/x',
    '/home/astrid/Dropbox (Malmö stad)/x',
    'G:\\My Drive\\x',
    'G:\\Min enhet\\x',
    '/home/astrid/Google Drive/x',
    '/home/astrid/GoogleDrive/x',
    'C:\\Users\\astrid\\iCloudDrive',
    '/home/astrid/Nextcloud/x',
    '/home/astrid/pCloudDrive/x',
  ])('is synchronised: %s', (path) => {
    expect(folderRisk(path)).toBe('sync')
  })

  it.each([
    '\\\\server\\hem$\\astrid',
    '\\\\?\\UNC\\server\\hem\\astrid',
    '//server/hem',
    '/net/server/hem',
    '/run/user/1000/gvfs/smb-share:server=x/y',
    '\\\\server\\OneDrive\\x',
  ])('is on a network: %s', (path) => {
    expect(folderRisk(path)).toBe('network')
  })

  it.each([
    'C:\\Users\\astrid\\AppData\\Local\\Samverkansstod',
    '\\\\?\\C:\\Users\\astrid\\AppData\\Local\\Samverkansstod',
    '/home/astrid/.local/share/Samverkansstod',
    '/Users/astrid/Library/Application Support/Samverkansstod',
    '/home/astrid/dropboxar',
    '/home/min enhetschef/x',
    '/home/nettan/x',
    '/networks/x',
    '',
  ])('is a safe place: %s', (path) => {
    expect(folderRisk(path)).toBeNull()
  })
})
