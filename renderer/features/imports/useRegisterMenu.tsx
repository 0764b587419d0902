import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined'
import FileUploadOutlined from '@mui/icons-material/FileUploadOutlined'
import { useNavigate } from 'react-router'
import { exportText } from '../../../shared/text/catalogue/exports.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { paths } from '../../app/paths.ts'
import type { MoreMenuEntry } from '../../components/MoreMenu.tsx'

/** The ways from the register to import and export, for its page's menu. */
export function useRegisterMenu(): readonly MoreMenuEntry[] {
  const navigate = useNavigate()
  return [
    { label: importText.menu, icon: <FileUploadOutlined fontSize="small" />, onSelect: () => void navigate(paths.importActors) },
    { label: exportText.menu, icon: <FileDownloadOutlined fontSize="small" />, onSelect: () => void navigate(paths.exportActors) },
  ]
}
