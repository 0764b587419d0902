export { DisposalPage } from './DisposalPage.tsx'
