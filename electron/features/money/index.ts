export { loadMoney } from './load.ts'
