export { PortfolioPage } from './PortfolioPage.tsx'
export { ReportPage } from './ReportPage.tsx'
