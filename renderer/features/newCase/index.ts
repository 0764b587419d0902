export { NewCasePage } from './NewCasePage.tsx'
