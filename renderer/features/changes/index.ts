export { ChangesPage } from './ChangesPage.tsx'
