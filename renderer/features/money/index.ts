export { MoneyTab } from './MoneyTab.tsx'
