import FileUploadOutlined from '@mui/icons-material/FileUploadOutlined'
import ForwardToInboxOutlined from '@mui/icons-material/ForwardToInboxOutlined'
import { useNavigate } from 'react-router'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { paths } from '../../app/paths.ts'
import type { MoreMenuEntry } from '../../components/MoreMenu.tsx'

/** The way from the list of cases to taking in one. */
export function useTakeInMenu(): readonly MoreMenuEntry[] {
  const navigate = useNavigate()
  return [{ label: caseFileText.menu, icon: <FileUploadOutlined fontSize="small" />, onSelect: () => void navigate(paths.takeInCase) }]
}

/** The way from a case to handing it over. */
export function useHandOverMenu(caseId: string): readonly MoreMenuEntry[] {
  const navigate = useNavigate()
  return [{ label: caseFileText.handOver.menu, icon: <ForwardToInboxOutlined fontSize="small" />, onSelect: () => void navigate(paths.handOver(caseId)) }]
}
