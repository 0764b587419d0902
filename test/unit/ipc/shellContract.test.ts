import { expect, test } from 'vitest'
import { methodPaths, storeMethodPaths } from '../../../shared/ipc/contract.ts'
import { shellMethodPaths } from '../../../shared/ipc/shellContract.ts'

test('every method of the contract is answered in one place: the shell or the store', () => {
  const [shell, store] = [[...shellMethodPaths.keys()], [...storeMethodPaths.keys()]]
  expect(shell.filter((path) => storeMethodPaths.has(path))).toEqual([])
  expect([...shell, ...store].toSorted()).toEqual([...methodPaths.keys()].toSorted())
  expect(shell).toEqual(expect.arrayContaining(['app.status', 'lock.unlock', 'documents.open']))
})
