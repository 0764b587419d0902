import type { RouteObject } from 'react-router'
import { OverviewPage } from '../features/overview/index.ts'
import { FullLayout } from './layout/FullLayout.tsx'
import { Layout } from './layout/Layout.tsx'
import { later } from './laterPages.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { paths } from './paths.ts'
import { WindowFault } from './WindowFault.tsx'

const CorrectionPage = later('CorrectionPage')

export const routes: RouteObject[] = [
  {
    element: <FullLayout />,
    errorElement: <WindowFault />,
    children: [
      { path: paths.startMeeting, Component: later('StartMeetingPage') },
      { path: paths.meetingMode(':meetingId'), Component: later('MeetingModePage') },
    ],
  },
  {
    element: <Layout />,
    errorElement: <WindowFault />,
    children: [
      {
        // A page that fails leaves the rail standing.
        errorElement: <WindowFault />,
        children: [
          { path: paths.overview, element: <OverviewPage /> },
          { path: paths.tasks, Component: later('TasksPage') },
          { path: paths.cases, Component: later('CaseListPage') },
          { path: paths.newCase, Component: later('NewCasePage') },
          { path: paths.takeInCase, Component: later('TakeInPage') },
          { path: paths.handOver(':caseId'), Component: later('HandOverPage') },
          { path: `${paths.cases}/:caseId/:tab?`, Component: later('CasePage') },
          { path: paths.opinions(':caseId'), Component: later('OpinionsPage') },
          { path: paths.survey(':caseId'), Component: later('SurveyPage') },
          { path: paths.compilation(':caseId'), Component: later('CompilationPage') },
          { path: paths.actors, Component: later('ActorListPage') },
          { path: paths.duplicates, Component: later('DuplicatesPage') },
          { path: paths.importActors, Component: later('ImportPage') },
          { path: paths.exportActors, Component: later('ExportPage') },
          { path: paths.newActor, Component: later('NewActorPage') },
          { path: paths.actor(':actorId'), Component: later('ActorPage') },
          { path: paths.network, Component: later('NetworkPage') },
          { path: paths.solved, Component: later('SolvedPage') },
          { path: paths.networkMeeting(':meetingId'), Component: later('NetworkMeetingPage') },
          { path: paths.actorList(':listId'), Component: later('ListPage') },
          { path: `${paths.frames}/:year?`, Component: later('FramePage') },
          { path: paths.search, Component: later('SearchPage') },
          { path: paths.numbers, Component: later('NumbersPage') },
          { path: paths.lessons, Component: later('LessonsPage') },
          { path: paths.portfolio, Component: later('PortfolioPage') },
          { path: paths.portfolioReport(':reportId'), Component: later('ReportPage') },
          { path: paths.documents, Component: later('DocumentsPage') },
          { path: `${paths.extract}/:contactId?`, Component: later('ExtractPage') },
          { path: paths.correction('contact', ':id'), element: <CorrectionPage entity="contact" /> },
          { path: paths.correction('registerActor', ':id'), element: <CorrectionPage entity="registerActor" /> },
          { path: paths.disposal, Component: later('DisposalPage') },
          { path: paths.meetingTemplates, Component: later('TemplatesPage') },
          { path: paths.settings, Component: later('SettingsPage') },
          { path: `${paths.changes}/:caseId?`, Component: later('ChangesPage') },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]
