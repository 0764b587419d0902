export { HelpfulLessons } from './HelpfulLessons.tsx'
export { LessonsPage } from './LessonsPage.tsx'
export { LessonsSection } from './LessonsSection.tsx'
