import type { RouteObject } from 'react-router'
import { HandOverPage, TakeInPage } from '../features/caseFiles/index.ts'
import { CaseListPage } from '../features/caseList/index.ts'
import { NumbersPage } from '../features/numbers/index.ts'
import { LessonsPage } from '../features/lessons/index.ts'
import { PortfolioPage, ReportPage } from '../features/portfolio/index.ts'
import { DocumentsPage } from '../features/documents/index.ts'
import { DuplicatesPage } from '../features/duplicates/index.ts'
import { FramePage } from '../features/frames/index.ts'
import { ListPage, NetworkMeetingPage, NetworkPage, SolvedPage } from '../features/network/index.ts'
import { ExportPage } from '../features/exports/index.ts'
import { ImportPage } from '../features/imports/index.ts'
import { MeetingModePage } from '../features/meetingMode/index.ts'
import { StartMeetingPage } from '../features/meetingStart/index.ts'
import { TemplatesPage } from '../features/meetingTemplates/index.ts'
import { NewCasePage } from '../features/newCase/index.ts'
import { CompilationPage, OpinionsPage, SurveyPage } from '../features/opinions/index.ts'
import { OverviewPage } from '../features/overview/index.ts'
import { ActorListPage, ActorPage, NewActorPage } from '../features/register/index.ts'
import { DisposalPage } from '../features/disposal/index.ts'
import { TasksPage } from '../features/tasks/index.ts'
import { CorrectionPage, ExtractPage } from '../features/respect/index.ts'
import { SearchPage } from '../features/search/index.ts'
import { SettingsPage } from '../features/settings/index.ts'
import { CasePage } from './casePage.ts'
import { FullLayout } from './layout/FullLayout.tsx'
import { Layout } from './layout/Layout.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { paths } from './paths.ts'
import { WindowFault } from './WindowFault.tsx'

export const routes: RouteObject[] = [
  {
    element: <FullLayout />,
    errorElement: <WindowFault />,
    children: [
      { path: paths.startMeeting, element: <StartMeetingPage /> },
      { path: paths.meetingMode(':meetingId'), element: <MeetingModePage /> },
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
          { path: paths.tasks, element: <TasksPage /> },
          { path: paths.cases, element: <CaseListPage /> },
          { path: paths.newCase, element: <NewCasePage /> },
          { path: paths.takeInCase, element: <TakeInPage /> },
          { path: paths.handOver(':caseId'), element: <HandOverPage /> },
          { path: `${paths.cases}/:caseId/:tab?`, element: <CasePage /> },
          { path: paths.opinions(':caseId'), element: <OpinionsPage /> },
          { path: paths.survey(':caseId'), element: <SurveyPage /> },
          { path: paths.compilation(':caseId'), element: <CompilationPage /> },
          { path: paths.actors, element: <ActorListPage /> },
          { path: paths.duplicates, element: <DuplicatesPage /> },
          { path: paths.importActors, element: <ImportPage /> },
          { path: paths.exportActors, element: <ExportPage /> },
          { path: paths.newActor, element: <NewActorPage /> },
          { path: paths.actor(':actorId'), element: <ActorPage /> },
          { path: paths.network, element: <NetworkPage /> },
          { path: paths.solved, element: <SolvedPage /> },
          { path: paths.networkMeeting(':meetingId'), element: <NetworkMeetingPage /> },
          { path: paths.actorList(':listId'), element: <ListPage /> },
          { path: `${paths.frames}/:year?`, element: <FramePage /> },
          { path: paths.search, element: <SearchPage /> },
          { path: paths.numbers, element: <NumbersPage /> },
          { path: paths.lessons, element: <LessonsPage /> },
          { path: paths.portfolio, element: <PortfolioPage /> },
          { path: paths.portfolioReport(':reportId'), element: <ReportPage /> },
          { path: paths.documents, element: <DocumentsPage /> },
          { path: `${paths.extract}/:contactId?`, element: <ExtractPage /> },
          { path: paths.correction('contact', ':id'), element: <CorrectionPage entity="contact" /> },
          { path: paths.correction('registerActor', ':id'), element: <CorrectionPage entity="registerActor" /> },
          { path: paths.disposal, element: <DisposalPage /> },
          { path: paths.meetingTemplates, element: <TemplatesPage /> },
          { path: paths.settings, element: <SettingsPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]
